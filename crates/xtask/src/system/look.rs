//! What this machine is, and what it lacks.

use super::{Need, OLDEST_NODE, System};
use crate::programs::{answer, is_there, npm};

/// The system that this runs on.
pub(super) fn system() -> System {
    if cfg!(windows) {
        System::Windows
    } else if cfg!(target_os = "macos") {
        System::MacOs
    } else {
        linux(&std::fs::read_to_string("/etc/os-release").unwrap_or_default())
    }
}

/// The Linux that `/etc/os-release` describes.
fn linux(release: &str) -> System {
    let families: Vec<&str> = release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches('"').split_whitespace())
        .collect();
    if families.iter().any(|family| ["debian", "ubuntu"].contains(family)) {
        System::Debian
    } else if families.iter().any(|family| ["fedora", "rhel"].contains(family)) {
        System::Fedora
    } else {
        System::Linux
    }
}

/// What is not there.
pub(super) fn missing(system: System, driven: bool) -> Vec<Need> {
    system.needs(driven).into_iter().filter(|need| !met(*need)).collect()
}

fn met(need: Need) -> bool {
    let library = |name| answer("pkg-config", &["--exists", name]).is_some();
    match need {
        Need::Node => {
            answer("node", &["--version"]).is_some_and(|said| new_enough(&said))
                && npm(&["--version"]).output().is_ok_and(|output| output.status.success())
        }
        Need::Compiler => is_there("cc"),
        Need::PkgConfig => is_there("pkg-config"),
        Need::WebKit => library("webkit2gtk-4.1"),
        Need::OpenSsl => library("openssl"),
        Need::Perl => is_there("perl"),
        Need::Xvfb => is_there("Xvfb"),
        Need::WebDriver => is_there("WebKitWebDriver"),
        Need::Bus => is_there("dbus-daemon"),
    }
}

/// Whether Node.js is new enough, from its `v20.19.4`.
fn new_enough(said: &str) -> bool {
    let mut parts = said.trim_start_matches('v').split('.').map(|part| part.parse().unwrap_or(0));
    let version: (u32, u32) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    version >= OLDEST_NODE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_linux_is_known_by_its_family() {
        for (release, system) in [
            ("ID=debian\n", System::Debian),
            ("NAME=x\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", System::Debian),
            ("ID=fedora\n", System::Fedora),
            ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", System::Fedora),
            ("ID=arch\n", System::Linux),
            ("", System::Linux),
        ] {
            assert_eq!(linux(release), system, "{release}");
        }
    }

    #[test]
    fn an_old_or_unreadable_node_is_not_new_enough() {
        assert!(new_enough("v20.19.0"));
        assert!(new_enough("v22.1.0"));
        assert!(!new_enough("v20.18.9"));
        assert!(!new_enough("v18.20.4"));
        assert!(!new_enough("nonsense"));
    }
}
