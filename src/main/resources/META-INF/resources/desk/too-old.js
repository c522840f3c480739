// Old browsers (Windows 7 ends at Chrome 109) cannot show the desk; this page must not use anything they lack.
if (typeof HTMLElement.prototype.showPopover !== 'function') {
  location.replace('/desk/too-old.html');
}
