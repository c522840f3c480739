-- What an installation was told once, by name.
create table preference (
    name varchar(60) primary key,
    content varchar(2000) not null
);
