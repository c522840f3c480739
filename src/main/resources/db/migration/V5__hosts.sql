-- How much of the usual time a pupil has for an answer, in percent; a seat keeps what it was when its pupil sat down.
alter table student add column extra_time integer default 100 not null;
alter table seat add column extra_time integer default 100 not null;
