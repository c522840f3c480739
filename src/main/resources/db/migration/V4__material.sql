-- Pictures of an import that is not finished: a start after a crash takes them away.
create table loose_blob (
    id uuid primary key references blob
);

-- Uploaded films; their bytes are files of the data folder, named by the id.
create table film (
    id uuid primary key,
    owner_id uuid not null,
    media_type varchar(60) not null,
    file_size bigint not null,
    picture_format varchar(20) not null,
    sound_format varchar(20) not null,
    created_at timestamp(3) with time zone not null,
    -- When it was first seen that no plan and no running meeting shows it.
    unused_since timestamp(3) with time zone
);
