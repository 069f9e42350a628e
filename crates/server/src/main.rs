//! `watchbook-server`: what a person types who runs one.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, bail};
use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng;
use clap::{Parser, Subcommand};
use watchbook_protocol::time::Time;
use watchbook_server::{EXAMPLE, Server, Settings};

/// The partnership server of Watchbook: it holds sealed records in order, and cannot read them.
#[derive(Debug, Parser)]
#[command(name = "watchbook-server", version)]
struct Command {
    /// The file of the settings.
    #[arg(long, default_value = "watchbook-server.toml", global = true)]
    settings: PathBuf,
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Make the data folder, and a file of settings where there is none.
    Init,
    /// Serve, until it is told to stop.
    Serve,
    /// Make a permit with which an office brings its scheme here.
    EnrolOffice,
    /// Back up into a new folder, while the server runs.
    Backup {
        /// The folder; it must not be there yet.
        to: PathBuf,
        /// Back up the shares instead, into a file of their own, to be kept for 48 hours at most.
        #[arg(long)]
        shares: bool,
    },
    /// Restore a backup into an empty data folder.
    Restore {
        /// The backup's folder.
        from: PathBuf,
        /// The erasure ledger is lost for good: take the older one in the backup.
        #[arg(long)]
        ledger_lost: bool,
    },
    /// Check everything that is kept.
    Check,
    /// Print the description of the routes (OpenAPI).
    Openapi,
}

fn main() -> ExitCode {
    match run(&Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say_wrong(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> anyhow::Result<()> {
    let path = &command.settings;
    if let Act::Openapi = command.act {
        say(&watchbook_server::openapi());
        return Ok(());
    }
    let settings = read_settings(path, matches!(command.act, Act::Init))?;
    match &command.act {
        Act::Init => {
            watchbook_server::init(&settings, &mut randomness()?)?;
            say(&format!("Ready. The data will lie in {}.", settings.data.display()));
            say("Next: enrol-office makes a permit for a scheme, serve starts the server.");
        }
        Act::Serve => serve(settings)?,
        Act::EnrolOffice => {
            let permit = watchbook_server::enrol_office(&settings, now(), &mut randomness()?)?;
            say("Give this permit to the office. It is shown once, and good for one scheme:");
            say(&permit);
        }
        Act::Backup { to, shares: true } => {
            watchbook_server::backup_shares(&settings, to, now())?;
            say(
                "The shares are backed up. The server deletes this file in 48 hours; one that you move, you delete.",
            );
        }
        Act::Backup { to, shares: false } => {
            let pictures = watchbook_server::backup(&settings, to, now())?;
            say(&format!("Backed up, with {pictures} pictures, into {}.", to.display()));
        }
        Act::Restore { from, ledger_lost } => {
            let done = watchbook_server::restore(&settings, from, *ledger_lost)?;
            say(&format!(
                "Restored: {} schemes; {} erasures carried out again; {} pictures missing.",
                done.schemes, done.erased, done.missing
            ));
            say("Nothing is served until each office confirms the restore in its program.");
        }
        Act::Check => check(&settings)?,
        Act::Openapi => {}
    }
    Ok(())
}

fn read_settings(path: &Path, make: bool) -> anyhow::Result<Settings> {
    if make && !path.exists() {
        std::fs::write(path, EXAMPLE).with_context(|| path.display().to_string())?;
    }
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("the settings {} cannot be read", path.display()))?;
    Settings::read(&text, std::env::vars()).with_context(|| path.display().to_string())
}

fn check(settings: &Settings) -> anyhow::Result<()> {
    let found = watchbook_server::check(settings)?;
    say(&format!(
        "Looked at {} schemes, {} entries of feeds, {} pictures.",
        found.schemes, found.entries, found.pictures
    ));
    found.faults.iter().for_each(|fault| say(fault));
    if found.faults.is_empty() {
        say("All is well.");
        Ok(())
    } else {
        bail!("{} things are wrong", found.faults.len())
    }
}

fn serve(settings: Settings) -> anyhow::Result<()> {
    // Once, before anything else could choose another.
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        bail!("another part of this program has chosen how TLS is done");
    }
    tracing_subscriber::fmt().json().with_target(false).init();
    let server = Server::open(settings, Arc::new(now), Box::new(randomness()?))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(server.serve(told_to_stop()))?;
    Ok(())
}

#[cfg(unix)]
async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

#[cfg(not(unix))]
async fn told_to_stop() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn now() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Time(since.as_secs())
}

fn randomness() -> anyhow::Result<ChaCha20Rng> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).context("the system gives no randomness")?;
    Ok(ChaCha20Rng::from_seed(seed))
}

#[expect(clippy::print_stdout, reason = "this is what a program for the terminal says")]
fn say(line: &str) {
    println!("{}", line.trim_end());
}

#[expect(clippy::print_stderr, reason = "this is what a program for the terminal says")]
fn say_wrong(line: &str) {
    eprintln!("{line}");
}
