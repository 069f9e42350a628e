//! Bench `unlock`: from the PIN's confirmation to the first 24 thumbnails painted, with 10,000
//! people; and from the program's start to the unlock screen.

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
fn main() -> anyhow::Result<()> {
    bench::run()
}

#[cfg(target_os = "linux")]
mod bench {
    use std::time::Instant;

    use anyhow::{Context as _, Result};
    use serde_json::json;
    use watchbook_support::bench::{PEOPLE, furnished, quantile};
    use watchbook_support::hooks;
    use watchbook_support::till;
    use watchbook_support::window::{Key, Launch, Window};

    const ROUNDS: usize = 20;
    const STARTS: usize = 5;
    const UNLOCK_LIMIT_MS: f64 = 700.0;
    const START_LIMIT_MS: f64 = 1500.0;

    #[expect(clippy::print_stdout, reason = "the figures are this program's answer")]
    pub(super) fn run() -> Result<()> {
        let data = furnished()?;
        let launch = || Launch::new().data(&data).size(1600, 1000);

        let mut starts = Vec::new();
        for _ in 0..STARTS {
            let window = launch().open()?;
            window.wait_for(hooks::DOOR)?;
            starts.push(age_of_program_ms(&window)?);
        }

        let window = launch().open()?;
        window.wait_for(hooks::DOOR)?;
        let mut unlocks = Vec::new();
        for _ in 0..ROUNDS {
            unlocks.push(unlock_ms(&window)?);
            window.press_with(Key::Control, 'l')?;
            window.wait_for(hooks::DOOR)?;
        }
        drop(window);

        // Beside it: the same register opened without any window.
        let mut bare = Vec::new();
        for _ in 0..STARTS {
            let from = Instant::now();
            drop(till::opened(&data)?);
            bare.push(from.elapsed().as_secs_f64() * 1000.0);
        }

        let (value, start) = (quantile(&unlocks, 0.95), quantile(&starts, 0.95));
        let figures = json!({
            "name": "unlock", "value": round(value), "unit": "ms", "limit": UNLOCK_LIMIT_MS,
            "ok": value <= UNLOCK_LIMIT_MS && start <= START_LIMIT_MS,
            "median_ms": round(quantile(&unlocks, 0.5)), "rounds": ROUNDS, "people": PEOPLE,
            "start_p95_ms": round(start), "start_limit_ms": START_LIMIT_MS,
            "without_window_median_ms": round(quantile(&bare, 0.5)),
        });
        println!("{figures}");
        Ok(())
    }

    /// One round at the door: the PIN, and the time until 24 thumbnails are painted.
    fn unlock_ms(window: &Window) -> Result<f64> {
        window.click(hooks::DOOR_PERSON)?;
        window.wait_for(hooks::SECRET)?;
        window.script(
            "globalThis.__shown = new Promise((done) => {
               let from = null;
               addEventListener('keydown', (event) => {
                 if (event.key === 'Enter') from ??= performance.now(); }, true);
               const look = () => {
                 const all = [...document.querySelectorAll('img[src^=\"photo:\"]')].slice(0, 24);
                 const painted = all.length === 24 && all.every((one) => one.complete && one.naturalWidth > 0);
                 if (from !== null && painted) done(performance.now() - from);
                 else requestAnimationFrame(look);
               };
               look();
             });",
            vec![],
        )?;
        window.type_text(watchbook_demo::PIN)?;
        window.press(Key::Enter)?;
        let took = window.script_answering(
            "const done = arguments[arguments.length - 1]; globalThis.__shown.then(done);",
            vec![],
        )?;
        took.as_f64().context("no time was taken")
    }

    /// How long the program has been running, by the system's own account.
    fn age_of_program_ms(window: &Window) -> Result<f64> {
        let process = *window.processes()?.first().context("the program has gone")?;
        let line = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
        let fields = line.rsplit_once(')').context("no name in stat")?.1;
        // Field 22 of proc(5), counted from the state as the third; in hundredths of a second.
        let started: f64 =
            fields.split_whitespace().nth(19).context("no start time in stat")?.parse()?;
        let uptime = std::fs::read_to_string("/proc/uptime")?;
        let uptime: f64 = uptime.split_whitespace().next().context("no uptime")?.parse()?;
        Ok((uptime - started / 100.0) * 1000.0)
    }

    fn round(figure: f64) -> f64 {
        (figure * 10.0).round() / 10.0
    }
}
