//! What a machine must have, and how it gets it.
//!
//! [`remedy`] is a table: from a system and what it lacks to one line that a person can paste.
//! Looking, and on Debian and Ubuntu installing, are apart from it.

mod look;

use std::process::Command;

use anyhow::{Result, bail};

use crate::programs;

/// Something outside this repository that the work needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// Node.js of a version that the window's tools run on, with npm.
    Node,
    /// A C compiler and linker.
    Compiler,
    /// `pkg-config`, by which the libraries are found.
    PkgConfig,
    /// WebKitGTK 4.1 with its headers, which bring GTK 3.
    WebKit,
    /// OpenSSL's headers, for SQLCipher.
    OpenSsl,
    /// Perl, with which OpenSSL is built where the system has none.
    Perl,
    /// A virtual display.
    Xvfb,
    /// The driver of WebKitGTK's window.
    WebDriver,
    /// A message bus, for what the desktop is told.
    Bus,
}

/// The systems that differ in how they are furnished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum System {
    /// Debian, Ubuntu and what descends from them.
    Debian,
    /// Fedora and what descends from it.
    Fedora,
    /// Any other Linux.
    Linux,
    /// Windows.
    Windows,
    /// macOS.
    MacOs,
}

impl System {
    fn is_linux(self) -> bool {
        matches!(self, Self::Debian | Self::Fedora | Self::Linux)
    }

    /// What building the app takes here; with `driven`, also what driving its window takes.
    pub(crate) fn needs(self, driven: bool) -> Vec<Need> {
        let mut needs = vec![Need::Node];
        if self.is_linux() {
            needs.extend([Need::Compiler, Need::PkgConfig, Need::WebKit, Need::OpenSsl]);
            if driven {
                needs.extend([Need::Xvfb, Need::WebDriver, Need::Bus]);
            }
        }
        if self == Self::Windows {
            needs.push(Need::Perl);
        }
        needs
    }
}

/// The oldest Node.js that the window's tools run on.
pub(crate) const OLDEST_NODE: (u32, u32) = (20, 19);

/// The packages of a system's own package manager for a need, and none where it has no good one.
fn packages(system: System, need: Need) -> &'static [&'static str] {
    match (system, need) {
        (System::Debian, Need::Compiler) => &["build-essential"],
        (System::Debian, Need::PkgConfig) => &["pkg-config"],
        (System::Debian, Need::WebKit) => &["libwebkit2gtk-4.1-dev"],
        (System::Debian, Need::OpenSsl) => &["libssl-dev"],
        (System::Debian, Need::Xvfb) => &["xvfb"],
        (System::Debian, Need::WebDriver) => &["webkit2gtk-driver"],
        (System::Debian, Need::Bus) => &["dbus"],
        // dnf finds a package by what it provides, whatever its name is in this release.
        (System::Fedora, Need::Node) => &["nodejs", "nodejs-npm"],
        (System::Fedora, Need::Compiler) => &["gcc"],
        (System::Fedora, Need::PkgConfig) => &["/usr/bin/pkg-config"],
        (System::Fedora, Need::WebKit) => &["'pkgconfig(webkit2gtk-4.1)'"],
        (System::Fedora, Need::OpenSsl) => &["'pkgconfig(openssl)'"],
        (System::Fedora, Need::Xvfb) => &["/usr/bin/Xvfb"],
        (System::Fedora, Need::WebDriver) => &["/usr/bin/WebKitWebDriver"],
        (System::Fedora, Need::Bus) => &["/usr/bin/dbus-daemon"],
        (System::Windows, Need::Node) => &["OpenJS.NodeJS.LTS"],
        (System::Windows, Need::Perl) => &["StrawberryPerl.StrawberryPerl"],
        (System::MacOs, Need::Node) => &["node"],
        _ => &[],
    }
}

/// A need in words, where no package of the system meets it.
fn in_words(need: Need) -> String {
    match need {
        Need::Node => format!(
            "Node.js {}.{} or newer with npm (https://nodejs.org)",
            OLDEST_NODE.0, OLDEST_NODE.1
        ),
        Need::Compiler => "a C compiler".into(),
        Need::PkgConfig => "pkg-config".into(),
        Need::WebKit => "WebKitGTK 4.1 with its headers (webkit2gtk-4.1)".into(),
        Need::OpenSsl => "OpenSSL with its headers".into(),
        Need::Perl => "Perl".into(),
        Need::Xvfb => "Xvfb".into(),
        Need::WebDriver => "WebKitWebDriver".into(),
        Need::Bus => "a message bus (dbus-daemon)".into(),
    }
}

/// How a person gets what is missing.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Remedy {
    /// Packages for the system's package manager.
    pub(crate) packages: Vec<&'static str>,
    /// What it has no package for.
    pub(crate) by_hand: Vec<String>,
}

impl Remedy {
    /// The line to paste, and below it what has to be fetched by hand.
    fn lines(&self, system: System) -> String {
        let manager = match system {
            System::Debian => "sudo apt-get install",
            System::Fedora => "sudo dnf install",
            System::Windows => "winget install",
            System::MacOs => "brew install",
            System::Linux => "",
        };
        let mut lines = Vec::new();
        if !self.packages.is_empty() {
            lines.push(format!("    {manager} {}", self.packages.join(" ")));
        }
        lines.extend(self.by_hand.iter().map(|thing| format!("    {thing}")));
        lines.join("\n")
    }
}

/// How a system gets what it lacks.
pub(crate) fn remedy(system: System, missing: &[Need]) -> Remedy {
    let mut remedy = Remedy { packages: Vec::new(), by_hand: Vec::new() };
    for need in missing {
        match packages(system, *need) {
            [] => remedy.by_hand.push(in_words(*need)),
            names => remedy.packages.extend(names),
        }
    }
    remedy
}

/// Makes sure that everything is there: installs it where that needs no password, else says how.
pub(crate) fn furnish(driven: bool) -> Result<()> {
    let system = look::system();
    let missing = look::missing(system, driven);
    if missing.is_empty() {
        return Ok(());
    }
    let remedy = remedy(system, &missing);
    if system == System::Debian
        && remedy.by_hand.is_empty()
        && let Some(installer) = may_install()
    {
        install(installer, &remedy.packages)?;
        if look::missing(system, driven).is_empty() {
            return Ok(());
        }
    }
    bail!("This machine still needs:\n\n{}\n\nThen run this again.", remedy.lines(system))
}

/// Who may install without being asked for a password.
#[derive(Clone, Copy)]
enum Installer {
    Root,
    Sudo,
}

fn may_install() -> Option<Installer> {
    if programs::answer("id", &["-u"]).as_deref() == Some("0") {
        return Some(Installer::Root);
    }
    programs::answer("sudo", &["-n", "true"]).map(|_| Installer::Sudo)
}

fn install(who: Installer, packages: &[&str]) -> Result<()> {
    let apt_get = |words: &[&str]| {
        let mut command = match who {
            Installer::Root => Command::new("apt-get"),
            Installer::Sudo => {
                let mut sudo = Command::new("sudo");
                sudo.args(["-n", "apt-get"]);
                sudo
            }
        };
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    programs::must(&mut apt_get(&["update", "-qq"]))?;
    let words = [&["install", "-y", "-qq", "--no-install-recommends"], packages].concat();
    programs::must(&mut apt_get(&words))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [System; 5] =
        [System::Debian, System::Fedora, System::Linux, System::Windows, System::MacOs];

    #[test]
    fn every_need_of_every_system_has_a_remedy() {
        for system in ALL {
            for need in system.needs(true) {
                assert!(!remedy(system, &[need]).lines(system).is_empty(), "{system:?} {need:?}");
            }
        }
    }

    #[test]
    fn debian_gets_one_line_to_paste() {
        let missing = [Need::WebKit, Need::OpenSsl];
        assert_eq!(
            remedy(System::Debian, &missing).lines(System::Debian),
            "    sudo apt-get install libwebkit2gtk-4.1-dev libssl-dev"
        );
    }

    #[test]
    fn debian_is_told_where_node_comes_from_because_its_own_may_be_too_old() {
        let remedy = remedy(System::Debian, &[Need::Node, Need::Xvfb]);
        assert_eq!(remedy.packages, ["xvfb"]);
        assert!(remedy.by_hand.concat().contains("nodejs.org"));
    }

    #[test]
    fn fedora_windows_and_macos_get_their_own_line() {
        let line = |system, need| remedy(system, &[need]).lines(system);
        assert!(line(System::Fedora, Need::WebKit).contains("dnf install 'pkgconfig("));
        assert!(line(System::Windows, Need::Node).contains("winget install OpenJS.NodeJS.LTS"));
        assert!(line(System::MacOs, Need::Node).contains("brew install node"));
    }

    #[test]
    fn a_window_is_driven_on_linux_only() {
        for system in ALL {
            assert_eq!(system.needs(true).contains(&Need::Xvfb), system.is_linux(), "{system:?}");
            assert!(!system.needs(false).contains(&Need::Xvfb), "{system:?}");
        }
    }
}
