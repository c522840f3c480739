create table school (
    id uuid primary key,
    name varchar(80) not null,
    zone varchar(60) not null,
    language varchar(5) not null,
    lesson_minutes integer not null,
    demo boolean not null,
    version bigint not null
);

create table staff (
    id uuid primary key,
    login varchar(60) not null unique,
    name varchar(60) not null,
    password_hash varchar(120) not null,
    must_change_password boolean not null,
    active boolean not null,
    created_at timestamp(3) with time zone not null,
    version bigint not null
);

create table staff_role (
    staff_id uuid not null references staff,
    role varchar(20) not null,
    primary key (staff_id, role)
);

-- Names and columns are those of Spring Security's JdbcTokenRepositoryImpl.
create table persistent_logins (
    username varchar(64) not null,
    series varchar(64) primary key,
    token varchar(64) not null,
    last_used timestamp(3) with time zone not null
);

create table school_class (
    id uuid primary key,
    entry_year integer not null,
    number integer not null,
    stage varchar(20) not null,
    code varchar(12) not null unique,
    version bigint not null,
    unique (stage, entry_year, number)
);

create table class_staff (
    class_id uuid not null references school_class,
    staff_id uuid not null references staff,
    role varchar(20) not null,
    primary key (class_id, staff_id)
);

create table student (
    id uuid primary key,
    class_id uuid not null references school_class,
    number integer not null,
    name varchar(60) not null,
    code_generation integer not null,
    left_on date,
    version bigint not null
);
create index student_by_class on student (class_id, number);

create table class_group (
    id uuid primary key,
    class_id uuid not null references school_class,
    name varchar(40) not null,
    colour varchar(20) not null,
    place integer not null,
    leader_id uuid references student,
    version bigint not null
);

create table group_member (
    student_id uuid primary key references student,
    group_id uuid not null references class_group
);

create table blob (
    id uuid primary key,
    media_type varchar(60) not null,
    bytes bytea not null,
    created_at timestamp(3) with time zone not null
);

create table question (
    id uuid primary key,
    code varchar(80) unique,
    origin varchar(10) not null,
    language varchar(5) not null,
    theme varchar(20) not null,
    covers varchar(10),
    title varchar(80) not null,
    document varchar(100000) not null,
    content_hash varchar(64) not null,
    search_text varchar(20000) not null,
    retired boolean not null,
    version bigint not null
);

create table plan (
    id uuid primary key,
    code varchar(80) unique,
    origin varchar(10) not null,
    language varchar(5) not null,
    theme varchar(20) not null,
    title varchar(80) not null,
    document varchar(1000000) not null,
    content_hash varchar(64) not null,
    derived_from uuid,
    owner_id uuid references staff,
    updated_at timestamp(3) with time zone not null,
    retired boolean not null,
    version bigint not null
);
create index plan_by_owner on plan (owner_id);

create table session (
    id uuid primary key,
    session_key varchar(16) not null unique,
    class_id uuid,
    plan_id uuid,
    host_id uuid not null,
    pin varchar(6) unique,
    rehearsal boolean not null,
    opened_at timestamp(3) with time zone not null,
    ended_at timestamp(3) with time zone,
    revision bigint not null,
    epoch bigint not null,
    about varchar(4000) not null,
    outline varchar(1000000) not null,
    state varchar(1000000) not null
);
create index session_by_class on session (class_id, ended_at);
create index session_by_host on session (host_id, opened_at);

create table team (
    id uuid primary key,
    session_id uuid not null references session,
    name varchar(40) not null,
    colour varchar(20) not null,
    place integer not null
);
create index team_by_session on team (session_id);

create table seat (
    id uuid primary key,
    session_id uuid not null references session,
    student_id uuid,
    name varchar(60) not null,
    team_id uuid references team,
    token_hash varchar(64) not null,
    standing varchar(10) not null,
    joined_at timestamp(3) with time zone not null,
    unique (session_id, student_id)
);
create index seat_by_token on seat (token_hash);

create table answer (
    session_id uuid not null,
    run integer not null,
    seat_id uuid not null,
    seq integer not null,
    answer_id uuid not null,
    content varchar(100000) not null,
    received_at timestamp(3) with time zone not null,
    elapsed_ms integer not null,
    primary key (session_id, run, seat_id, seq)
);

create table posting (
    id uuid primary key,
    session_id uuid not null references session,
    run integer,
    seat_id uuid,
    team_id uuid,
    points integer not null,
    source varchar(10) not null,
    reason varchar(120) not null,
    who varchar(60) not null,
    posted_at timestamp(3) with time zone not null,
    undoes uuid unique
);
create index posting_by_session on posting (session_id);

-- What opens a stage or host page: an opening code, a one-time ticket of the desk, the token that a page then holds.
create table pass (
    id uuid primary key,
    session_id uuid not null references session,
    role varchar(10) not null,
    kind varchar(10) not null,
    secret_hash varchar(64) not null,
    staff_id uuid,
    created_at timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone not null,
    used_at timestamp(3) with time zone
);
create index pass_by_secret on pass (secret_hash);
create index pass_by_session on pass (session_id);
