//! The seats of the demonstration on a real server: the office founds the scheme and writes an invitation
//! for the shop and one for the pub, on whose computer people vote too; those take theirs. All of it
//! lies in one folder that `cargo xtask run --as` names, with the server's address and its permit.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use watchbook_partnership::moment;
use watchbook_partnership::office::{self, InviteAs, Invitee, Office};
use watchbook_partnership::seat::{self, Kept};
use watchbook_protocol::enrol::{Code, JoinFile};
use watchbook_register::civil::{Clock, SystemClock};
use watchbook_register::records::{Premises, Role, Tier};
use watchbook_register::till::Beside;

/// How long until it is tried again.
const AGAIN: Duration = Duration::from_secs(2);
/// How long an invitation is open, in hours: two days.
const OPEN: u64 = 48;

/// Whatever keeps a seat of the demonstration from its server. It is invented: nobody is told more than
/// that there is no line.
type Failed = Box<dyn std::error::Error + Send + Sync>;

/// A seat on its way to the server.
#[derive(Debug)]
pub struct Joining {
    folder: PathBuf,
    done: bool,
    tried: Option<Instant>,
}

impl Joining {
    /// By what lies in a folder.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, done: false, tried: None }
    }

    /// Takes the seat, if it can be taken now.
    pub fn look(&mut self, beside: &Beside) {
        let rests = self.tried.is_some_and(|tried| tried.elapsed() < AGAIN);
        if self.done || rests || !beside.books.scheme.demonstration {
            return;
        }
        self.tried = Some(Instant::now());
        self.done = take(&self.folder, beside).unwrap_or(false);
    }
}

/// Answers whether the seat is taken.
fn take(folder: &Path, beside: &Beside) -> Result<bool, Failed> {
    if beside.store.read(|reader| Ok(Kept::load(reader.beside())?))?.is_some() {
        return Ok(true);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match (beside.books.tier, &beside.books.here) {
        (Tier::Office, _) if beside.role == Role::Administrator => {
            runtime.block_on(found(folder, beside))
        }
        (Tier::Member, Some(here)) => runtime.block_on(join(folder, here, beside)),
        _ => Ok(false),
    }
}

fn invitation(folder: &Path, premises: &Premises) -> PathBuf {
    folder.join(format!("{}.join", premises.id))
}

async fn found(folder: &Path, beside: &Beside) -> Result<bool, Failed> {
    let (Ok(address), Ok(permit)) = (read(folder, "address"), read(folder, "permit")) else {
        return Ok(false);
    };
    office::connect(beside, &clock(), &address, &permit).await?;
    let named = [watchbook_demo::HARLOW_STREET_STORES, watchbook_demo::THE_FLEECE];
    let premises = &beside.books.premises;
    let invited: Vec<&Premises> =
        premises.iter().filter(|one| named.contains(&one.name.as_str())).collect();
    let invitees = invited.iter().map(|one| Invitee {
        seat: if one.name == watchbook_demo::THE_FLEECE { InviteAs::Voter } else { InviteAs::Till },
        premises: Some(one.id),
        name: String::new(),
    });
    let at = moment(&beside.store, &SystemClock)?;
    let codes = Office::at(beside).await?.invite(invitees.collect(), OPEN, at).await?;
    for (premises, one) in invited.into_iter().zip(codes) {
        let file = JoinFile { address: address.clone(), code: Code::read(&one.code)? };
        std::fs::write(invitation(folder, premises), file.show())?;
    }
    Ok(true)
}

async fn join(folder: &Path, here: &Premises, beside: &Beside) -> Result<bool, Failed> {
    let path = invitation(folder, here);
    let Ok(text) = std::fs::read_to_string(&path) else { return Ok(false) };
    let file = JoinFile::read(&text).ok_or("no join file")??;
    let seated = seat::join(&file.address, &file.code, &mut seat::randomness()?).await?;
    seated.keep(&beside.store, &clock())?;
    std::fs::remove_file(path)?;
    Ok(true)
}

fn read(folder: &Path, name: &str) -> std::io::Result<String> {
    std::fs::read_to_string(folder.join(name)).map(|text| text.trim().to_owned())
}

fn clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}
