//! The child process alone, for tests and benches: Watchbook itself is started as its own child.
fn main() -> std::process::ExitCode {
    watchbook_register::picture::child::serve()
}
