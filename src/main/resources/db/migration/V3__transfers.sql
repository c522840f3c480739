-- Since when a pupil who came from another class is on the roster, and as whom there.
alter table student add column joined_on date;
alter table student add column came_from uuid references student;
