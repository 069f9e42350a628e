//! The child that reads pictures, for the tills of these tests.

fn main() -> std::process::ExitCode {
    watchbook_register::picture::child::serve()
}
