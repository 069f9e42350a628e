//! What the sealed bodies say: the register's records as bytes, and back.
//!
//! Pure: no clock, no file, no key. What is written is a function of what is held, so that the same
//! record always makes the same bytes; what is read is judged by the register's own constructors.
