//! The child process alone, for tests and benches: Watchbook itself is started as its own child.
//! Besides answering it says on standard error how much memory it took at the most.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    // Opened now: once the limits are on, nothing can be.
    let status = File::open("/proc/self/status");
    let code = watchbook_register::picture::child::serve();
    let mut words = String::new();
    if let Ok(mut status) = status
        && status.read_to_string(&mut words).is_ok()
    {
        let peak = words.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
        // Nobody may be listening.
        writeln!(std::io::stderr(), "{peak}").ok();
    }
    code
}
