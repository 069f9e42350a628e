//! The parent's side: starts a child, feeds it, waits no longer than it may take, and looks at
//! what it says.

use std::io::Read;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::super::{Edits, MOST_BYTES, Refusal, Taken};
use super::{SECONDS, TAKE_IN, answer, request};

/// How long a child may live, however little it does: a computer under load gets its five seconds
/// of processor time, a child that waits for nothing does not stay.
const LONGEST_LIFE: Duration = Duration::from_secs(20);

/// Reads pictures, each in a child process of its own.
#[derive(Debug, Clone)]
pub struct Reading {
    program: PathBuf,
}

impl Reading {
    /// Has pictures read by this program, started anew.
    ///
    /// # Errors
    /// When the system does not say where the program lies.
    pub fn by_this_program() -> std::io::Result<Self> {
        Ok(Self::by(std::env::current_exe()?))
    }

    /// Has pictures read by a program that calls [`serve`](super::serve) when its only argument is
    /// [`TAKE_IN`].
    pub fn by(program: PathBuf) -> Self {
        Self { program }
    }

    /// Takes a file in: header, limits, pixels, upright, cropped, masked, and its renditions.
    /// Waits for the child: some 0.2 s for a picture of 12 megapixels.
    ///
    /// # Errors
    /// [`Refusal`]: the file is not taken, and why. Nothing is left of it.
    pub fn take_in(&self, bytes: &[u8], edits: &Edits) -> Result<Taken, Refusal> {
        if bytes.is_empty() {
            return Err(Refusal::Empty);
        }
        if bytes.len() > MOST_BYTES {
            return Err(Refusal::too_large(bytes.len()));
        }
        let mut child = Command::new(&self.program)
            .arg(TAKE_IN)
            .env_clear()
            .current_dir(nowhere())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| Refusal::CannotStart)?;
        let said = converse(&mut child, bytes, edits);
        let ended = child.wait();
        match (said, ended) {
            (Said::Nothing, _) => Err(Refusal::TooSlow { seconds: SECONDS }),
            (Said::All(said), Ok(ended)) if ended.success() => {
                answer::read(&said).unwrap_or(Err(Refusal::ReadingFailed))
            }
            (Said::All(_), Ok(ended)) => Err(fallen(ended)),
            (Said::All(_), Err(_)) => Err(Refusal::ReadingFailed),
        }
    }
}

enum Said {
    /// Everything up to the end of its answer, or to the longest that an answer may be.
    All(Vec<u8>),
    /// It was killed before it had said all.
    Nothing,
}

/// Writes the question and reads the answer, at the same time; kills the child when it is late.
fn converse(child: &mut Child, bytes: &[u8], edits: &Edits) -> Said {
    let (Some(stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
        child.kill().ok();
        return Said::All(Vec::new());
    };
    let until = Instant::now() + LONGEST_LIFE;
    thread::scope(|threads| {
        let (tell, told) = mpsc::channel();
        threads.spawn(move || {
            let mut said = Vec::new();
            // One more than the longest answer, so that a longer one is seen to be.
            let read = stdout.take(answer::LONGEST_ANSWER + 1).read_to_end(&mut said);
            tell.send(read.map(|_| said)).ok();
        });
        // A child that has seen enough closes its end; that is no error.
        threads.spawn(move || request::write(stdin, edits, bytes).ok());
        let said = told.recv_timeout(until.saturating_duration_since(Instant::now()));
        // It has said all, or is late, or goes on beyond the longest answer. It is not to go on.
        let late = said.is_err();
        let long = matches!(&said, Ok(Ok(said)) if said.len() as u64 > answer::LONGEST_ANSWER);
        if late || long {
            child.kill().ok();
        }
        match said {
            Err(_) => Said::Nothing,
            Ok(said) => Said::All(said.unwrap_or_default()),
        }
    })
}

/// Why a child ended that did not end well.
fn fallen(ended: ExitStatus) -> Refusal {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt as _;
        // By number, as POSIX and every system here have them.
        const ABORT: i32 = 6;
        const KILL: i32 = 9;
        const XCPU: i32 = 24;
        match ended.signal() {
            Some(ABORT) => return Refusal::TooMuchMemory,
            Some(KILL | XCPU) => return Refusal::TooSlow { seconds: SECONDS },
            _ => {}
        }
    }
    let _ = ended;
    Refusal::ReadingFailed
}

/// A folder that is there on every computer and belongs to nobody: the child must not hold on to
/// a stick that somebody wants to take out.
fn nowhere() -> &'static str {
    if cfg!(windows) { "C:\\" } else { "/" }
}
