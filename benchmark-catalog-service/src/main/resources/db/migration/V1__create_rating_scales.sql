-- Rating scales as data. A scale never changes: another meaning is another code, so that old ratings keep theirs.
create table rating_scale (
    code       text primary key,
    title      text        not null,
    created_at timestamptz not null default now()
);

create table rating_level (
    scale      text    not null references rating_scale,
    level      integer not null,
    label      text    not null,
    descriptor text,
    primary key (scale, level)
);

-- Labels of computed scores; each band reaches from its lower bound (0 to 100, inclusive) to the next one.
create table score_band (
    scale       text    not null references rating_scale,
    lower_bound numeric not null check (lower_bound >= 0 and lower_bound < 100),
    label       text    not null,
    primary key (scale, lower_bound)
);
