//! What must stand in the environment before the first thread: the program starts itself anew with it.
//!
//! On Linux alone. glibc is told how frugally to live by variables that it reads once, at its own
//! beginning, and the web processes inherit them. What the person has set stands.

use super::graphics;

/// Says of each variable what it is for; `docs/adr/0031-packed-dossiers.md` has the figures.
const FRUGAL: [(&str, &str); 4] = [
    // Each thread that serves a picture would otherwise keep a heap of its own; what they ask for
    // again and again lies in each thread's own small store, so they hardly meet in the one.
    ("MALLOC_ARENA_MAX", "1"),
    // Left to themselves both grow with the largest block ever freed, the register as it was read, and
    // what is free below them is never given back.
    ("MALLOC_MMAP_THRESHOLD_", "131072"),
    ("MALLOC_TRIM_THRESHOLD_", "131072"),
    // The page is small and the work is done outside it: without a compiler it is as quick, a fifth
    // smaller, and no page of its memory is both written and run.
    ("JSC_useJIT", "0"),
];

/// Which variables are still to be set.
fn missing(
    graphics: Option<(&'static str, &'static str)>,
    is_set: impl Fn(&str) -> bool,
) -> Vec<(&'static str, &'static str)> {
    FRUGAL.into_iter().chain(graphics).filter(|(name, _)| !is_set(name)).collect()
}

/// Starts the program anew where variables are missing. First thing in `main`: they must be there
/// before any thread is.
#[cfg(target_os = "linux")]
pub fn settle() {
    use std::os::unix::process::CommandExt as _;

    let missing = missing(graphics::switch(), |name| std::env::var_os(name).is_some());
    if missing.is_empty() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // Replaces this process. Where it cannot, the window is tried as it is.
        drop(
            std::process::Command::new(program)
                .args(std::env::args_os().skip(1))
                .envs(missing)
                .exec(),
        );
    }
}

/// Nothing to settle: only Linux has these libraries.
#[cfg(not(target_os = "linux"))]
pub fn settle() {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_is_left_as_it_is_and_a_second_start_finds_nothing_missing() {
        let switch = Some(("SWITCH", "1"));
        let names = |list: Vec<(&'static str, _)>| list.into_iter().map(|(name, _)| name);
        let all: Vec<_> = names(missing(switch, |_| false)).collect();
        assert_eq!(all.len(), FRUGAL.len() + 1);
        assert!(missing(switch, |name| all.contains(&name)).is_empty());
        let rest = missing(None, |name| name == "MALLOC_ARENA_MAX");
        assert_eq!(rest.len(), FRUGAL.len() - 1, "the person's own stands");
    }
}
