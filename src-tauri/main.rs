//! The desktop program: reads its arguments and opens the window.

// Without this a console window stands behind the app on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use watchbook_register::picture::{self, TAKE_IN};

fn main() -> ExitCode {
    // Before anything else: a child that reads a picture has no window, no folder and no clock.
    if std::env::args_os().skip(1).eq([TAKE_IN]) {
        return picture::child::serve();
    }
    watchbook::anew::settle();
    let start = match watchbook::Start::from_arguments(std::env::args_os().skip(1)) {
        Ok(start) => start,
        Err(said) => return refuse(&said),
    };
    if !watchbook::graphics::screen_is_there() {
        return refuse(
            "Watchbook needs a screen, and this session has none. Nothing was opened or changed. \
             `cargo xtask run` shows it on a virtual one.",
        );
    }
    match watchbook::run(start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(said) => refuse(&format!("Watchbook could not open its window: {said}")),
    }
}

/// Says on the terminal why nothing opened; there is no window to say it in.
#[expect(clippy::print_stderr, reason = "the program has no other place to speak from yet")]
fn refuse(said: &str) -> ExitCode {
    eprintln!("{said}");
    ExitCode::FAILURE
}
