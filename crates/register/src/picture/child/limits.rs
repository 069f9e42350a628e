//! What the child may take of the machine, set by the child itself before it reads a byte.

use rustix::io;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// How far the child's memory may grow beyond what the program takes by being loaded, in bytes.
/// With the program itself it stays below 512 MiB.
const GROWTH: u64 = 384 * 1024 * 1024;

/// Takes the limits on; they cannot be given back.
pub(super) fn take_on() -> io::Result<()> {
    limit(Resource::Core, 0)?;
    limit(Resource::Fsize, 0)?;
    limit(Resource::Cpu, u64::from(super::SECONDS))?;
    limit(Resource::As, mapped().unwrap_or_default() + GROWTH)?;
    limit(Resource::Data, GROWTH + OWN_DATA)?;
    // The three standard streams are open; nothing else is to be opened.
    limit(Resource::Nofile, 3)?;
    // No process or thread beside this one, where the system counts them. As the system's own
    // administrator nothing is counted, and a refusal to lower it is no reason to read nothing.
    limit(Resource::Nproc, 0).ok();
    Ok(())
}

/// What the program's own variables may take of the limit on data, in bytes.
const OWN_DATA: u64 = 96 * 1024 * 1024;

fn limit(resource: Resource, most: u64) -> io::Result<()> {
    let most = getrlimit(resource).maximum.map_or(most, |now| now.min(most));
    setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })
}

/// What is mapped by now, in bytes, where the system tells.
fn mapped() -> Option<u64> {
    let words = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = words.split(' ').next()?.parse().ok()?;
    Some(pages * rustix::param::page_size() as u64)
}
