-- The seat of a register that was brought back from a copy: the computer that the copy was made on may be at
-- work still, and two computers with one device's keys would contradict each other. Set aside it does nothing,
-- until somebody joins anew or says that the other computer is surely gone.
CREATE TABLE seat_aside (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    scheme BLOB NOT NULL,
    address TEXT NOT NULL,
    device BLOB NOT NULL,
    sign BLOB NOT NULL,
    open BLOB NOT NULL,
    unlock_sign BLOB NOT NULL,
    unlock_open BLOB NOT NULL,
    copied_at INTEGER NOT NULL
) STRICT;

-- Alerts that the office gives out, until their last day. `came_at` is when this computer first held it: a till
-- that was away tells its staff when it hears of one, not when it was written.
CREATE TABLE alert (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    at INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    acknowledge INTEGER NOT NULL CHECK (acknowledge IN (0, 1)),
    came_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
