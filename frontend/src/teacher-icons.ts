/** Icons that only the teacher's pages draw; apart from icons.ts, so that no phone has to load them. */

export const add = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 8v8M8 12h8';
export const alert = 'M12 4l9 16H3zM12 10v4M12 17h.01';
export const back = 'M15 5l-7 7 7 7';
export const blank =
  'M5 4.5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM12 16.5v4M8 20.5h8M4 3l16 16';
export const book = 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14';
export const chat = 'M4 5h16v11h-9l-4 4v-4H4z';
export const end = 'M8 6h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z';
export const eye =
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z';
export const full = 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5';
export const grip = 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01';
export const group = 'M3 5h12v9H8l-3 3v-3H3zM18 9h3v8h-2v3l-3-3h-5';
export const idea =
  'M9.5 18h5M10 21h4M12 3a6 6 0 0 0-3.6 10.8c.7.6 1.1 1.3 1.1 2.2h5c0-.9.4-1.6 1.1-2.2A6 6 0 0 0 12 3z';
export const info = 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM12 11v5M12 8h.01';
export const link = 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1';
export const lock =
  'M7 11h10a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2zM8 11V7.5a4 4 0 0 1 8 0V11';
export const minus = 'M5 12h14';
export const more = 'M5 12h.01M12 12h.01M19 12h.01';
export const next = 'M9 5l7 7-7 7';
export const pause = 'M9 5v14M15 5v14';
export const pen = 'M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3';
export const person = 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6';
export const plan = 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01';
export const play = 'M8 5l11 7-11 7z';
export const plus = 'M12 5v14M5 12h14';
export const quieter = 'M4 9.5h4l5-4v13l-5-4H4zM16.5 12h4.5';
export const quiz =
  'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 16.5h.01';
export const redo = 'M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h4';
export const rewind = 'M11 6l-7 6 7 6zM20 6l-7 6 7 6z';
export const skip = 'M5 5l8 7-8 7zM17 5v14';
export const sound = 'M4 9.5h4l5-4v13l-5-4H4zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11';
export const stop = 'M6 6h12v12H6z';
export const talk = 'M4 4h16v11H4zM8 19h8M8 8h8M8 11h5';
export const trash = 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13';
export const undo = 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4';
export const unlock =
  'M7 11h10a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2zM8 11V7.5a4 4 0 0 1 7.7-1.5';
export const up = 'M12 19V5M6 11l6-6 6 6';
export const users =
  'M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM3 20c0-4 2.5-6 6-6s6 2 6 6M16 5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .8 3 2.5 3 5.5';
export const call =
  'M13 7.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM3 20c.4-4 3-6 6.5-6 1.5 0 2.8.4 3.9 1M17 12v5M17 20.5h.01';
export const timer = 'M19.5 13.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM12 9.5v4.5l2.5 1.5M9.5 3h5';
export const buzzer = 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 21h4';
export const lots = 'M5 4h14v16H5zM9 8.5h.01M15 8.5h.01M12 12h.01M9 15.5h.01M15 15.5h.01';
export const roll = 'M6 4.5h12V21H6zM9.5 3h5v3h-5zM9 13l2.2 2.2 4.3-4.7';
