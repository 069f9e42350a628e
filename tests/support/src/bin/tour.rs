//! Takes pictures of the real window on the demonstration scheme.
//!
//! `tour --out FOLDER` walks through the whole window, in light and in dark. With `--screen` it
//! takes one picture. The program is `WATCHBOOK_BIN`, else the debug build beside this one.

use std::process::ExitCode;

#[expect(clippy::print_stderr, reason = "where a program says why it failed")]
fn main() -> ExitCode {
    #[cfg(target_os = "linux")]
    let taken = tour::run(std::env::args().skip(1));
    #[cfg(not(target_os = "linux"))]
    let taken: anyhow::Result<()> =
        Err(anyhow::anyhow!("Pictures are taken on Linux only; here, open the window and look."));
    match taken {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(target_os = "linux")]
mod tour {
    use std::path::{Path, PathBuf};

    use anyhow::{Context as _, Result, bail};
    use watchbook_support::visit::{self, Screen};
    use watchbook_support::window::Launch;

    /// What to take pictures of, and where to put them.
    #[derive(Debug, PartialEq)]
    struct Wanted {
        out: PathBuf,
        data: Option<PathBuf>,
        screen: Option<Screen>,
        themes: Vec<String>,
        size: (u32, u32),
        zoom: u32,
    }

    pub(super) fn run(words: impl Iterator<Item = String>) -> Result<()> {
        let wanted = read(words)?;
        for theme in &wanted.themes {
            take(&wanted, theme)?;
        }
        Ok(())
    }

    /// Takes the walk in one theme.
    fn take(wanted: &Wanted, theme: &str) -> Result<()> {
        let (width, height) = wanted.size;
        let mut launch = Launch::new().demonstration().pictured().size(width, height);
        if let Some(data) = &wanted.data {
            launch = launch.data(std::path::absolute(data)?);
        }
        let window = launch.open()?;
        visit::dress(&window, theme, wanted.zoom)?;
        visit::walk(&window, wanted.screen.unwrap_or(Screen::Hidden), |screen| {
            match wanted.screen {
                None => show(&window, &wanted.out.join(format!("{}-{theme}.png", screen.name()))),
                Some(only) if only == screen => show(&window, &wanted.out),
                Some(_) => Ok(()),
            }
        })
    }

    #[expect(clippy::print_stdout, reason = "the list of pictures is this program's answer")]
    fn show(window: &watchbook_support::window::Window, file: &Path) -> Result<()> {
        window.picture(file)?;
        println!("{}", file.display());
        Ok(())
    }

    fn read(mut words: impl Iterator<Item = String>) -> Result<Wanted> {
        let mut wanted = Wanted {
            out: PathBuf::new(),
            data: None,
            screen: None,
            themes: vec!["light".into(), "dark".into()],
            size: (1366, 768),
            zoom: 100,
        };
        while let Some(word) = words.next() {
            let value = words.next().with_context(|| format!("{word} needs a value after it"))?;
            match word.as_str() {
                "--out" => wanted.out = value.into(),
                "--data" => wanted.data = Some(value.into()),
                "--screen" => wanted.screen = Some(value.parse()?),
                "--theme" => wanted.themes = vec![value],
                "--size" => wanted.size = size(&value)?,
                "--zoom" => wanted.zoom = value.parse().context("--zoom is in per cent")?,
                _ => bail!("{word} is not known here"),
            }
        }
        anyhow::ensure!(!wanted.out.as_os_str().is_empty(), "--out says where the pictures go");
        anyhow::ensure!(
            wanted.screen.is_none() || wanted.themes.len() == 1,
            "--screen takes one picture: say --theme light or --theme dark"
        );
        Ok(wanted)
    }

    fn size(said: &str) -> Result<(u32, u32)> {
        let (width, height) = said.split_once('x').context("--size is written as 1366x768")?;
        Ok((width.parse()?, height.parse()?))
    }

    #[cfg(test)]
    mod tests {
        #![allow(clippy::unwrap_used, reason = "tests")]
        use super::*;

        fn of(words: &str) -> Result<Wanted> {
            read(words.split_whitespace().map(str::to_owned))
        }

        #[test]
        fn without_more_words_the_whole_walk_is_taken_in_both_themes() {
            let wanted = of("--out shots").unwrap();
            assert_eq!((wanted.screen, wanted.themes.len()), (None, 2));
        }

        #[test]
        fn one_picture_needs_one_theme() {
            assert!(of("--out a.png --screen card").is_err());
            let wanted = of("--out a.png --screen card --theme dark --size 1024x600").unwrap();
            assert_eq!((wanted.screen, wanted.size), (Some(Screen::Card), (1024, 600)));
        }

        #[test]
        fn what_cannot_be_understood_is_refused() {
            for words in ["", "--out", "--out a --screen nowhere", "--out a --size 5", "--what x"] {
                assert!(of(words).is_err(), "{words}");
            }
        }
    }
}
