//! The limited child: it answers as the function does, and a bomb takes it and nobody else.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use watchbook_register::picture::*;

use crate::files::*;

fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_take_in_picture"))
}

pub fn reading() -> Reading {
    Reading::by(program())
}

/// The most memory that the child takes for a file, in MiB, by the system's own account.
#[cfg(target_os = "linux")]
fn peak_mib(file: &[u8]) -> u64 {
    let edits = br#"{"crop":null,"masks":[]}"#;
    let asked = [&(edits.len() as u32).to_le_bytes()[..], edits, file].concat();
    let output = raw(&asked);
    let words = String::from_utf8(output.stderr).unwrap();
    let kib: u64 = words.split_whitespace().nth(1).unwrap().parse().unwrap();
    kib / 1024
}

#[test]
fn the_child_answers_as_the_function_does() {
    let file =
        with_exif(&jpeg(900, 600, &busy(900, 600, 1)), &exif(6, Some("2026:03:14 18:05:09")));
    let edits = Edits {
        crop: Some(Area { left: 10, top: 20, width: 300, height: 200 }),
        masks: vec![Mask {
            shape: MaskShape::Ellipse,
            area: Area { left: 50, top: 60, width: 80, height: 90 },
        }],
    };
    let [plain, edited] = [&Edits::default(), &edits].map(|edits| {
        let there = reading().take_in(&file, edits);
        assert!(there == take_in_here(&file, edits));
        there.unwrap().renditions
    });
    assert!(plain != edited);
}

#[test]
fn refusals_come_back_with_their_arguments() {
    let refused = |file: &[u8]| reading().take_in(file, &Edits::default()).map(drop);
    assert_eq!(refused(b""), Err(Refusal::Empty));
    assert_eq!(refused(b"GIF89a"), Err(Refusal::OtherKind { kind: FileKind::Gif }));
    assert_eq!(
        refused(&png_head(12_001, 9)),
        Err(Refusal::SideTooLong { side: 12_001, most: 12_000 })
    );
    let (bytes, most) = (MOST_BYTES as u64 + 1, MOST_BYTES as u64);
    assert_eq!(refused(&vec![0; MOST_BYTES + 1]), Err(Refusal::TooLarge { bytes, most }));
    let nobody = Reading::by(PathBuf::from("/nowhere/at/all"));
    assert_eq!(nobody.take_in(b"GIF89a", &Edits::default()).map(drop), Err(Refusal::CannotStart));
}

#[cfg(target_os = "linux")]
#[test]
fn bombs_take_no_more_than_the_child_may_have_and_leave_the_parent_alone() {
    let plain = png(40, 30, &corners(40, 30), png::ColorType::Rgb, png::BitDepth::Eight);
    let packed = deflated(600 << 20);
    let bombs = [
        ("12,000 × 12,000", png_bomb(12_000, 12_000)),
        ("50 megapixels", png_bomb(10_000, 5_000)),
        ("a text", with_chunk(&plain, b"zTXt", &[b"C\0\0", packed.as_slice()].concat())),
        ("a profile", with_chunk(&plain, b"iCCP", &[b"p\0\0", packed.as_slice()].concat())),
    ];
    for (name, bomb) in bombs {
        let from = Instant::now();
        let outcome = reading().take_in(&bomb, &Edits::default()).map(|taken| taken.whole);
        let (took, peak) = (from.elapsed(), peak_mib(&bomb));
        println!("{name}: {} kB, {outcome:?}, {took:?}, at most {peak} MiB", bomb.len() / 1000);
        match name {
            "12,000 × 12,000" => assert!(matches!(outcome, Err(Refusal::TooManyPixels { .. }))),
            "50 megapixels" => assert_eq!(outcome, Ok(Size { width: 10_000, height: 5_000 })),
            _ => assert_eq!(outcome, Ok(Size { width: 40, height: 30 })),
        }
        assert!(peak <= 256, "{name}: {peak} MiB");
    }
}

/// What a program answers that was started as a child and given nothing but these bytes.
fn raw(bytes: &[u8]) -> Output {
    let mut child = Command::new(program())
        .arg(TAKE_IN)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // It may have gone before it has read all.
    stdin.write_all(bytes).ok();
    drop(stdin);
    child.wait_with_output().unwrap()
}

#[test]
fn a_question_that_is_none_gets_no_answer() {
    for nonsense in
        [&b""[..], b"\x02", b"\xFF\xFF\xFF\xFF", b"\x02\0\0\0[]rest", b"\x04\0\0\0nullGIF89a"]
    {
        let output = raw(nonsense);
        assert!(!output.status.success() && output.stdout.is_empty(), "{nonsense:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_child_has_taken_its_limits_on_before_it_reads() {
    let mut child = Command::new(program())
        .arg(TAKE_IN)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let path = format!("/proc/{}/limits", child.id());
    let until = Instant::now() + Duration::from_secs(20);
    let limits = loop {
        let limits = std::fs::read_to_string(&path).unwrap();
        // The last limit to be taken on; until then the child is still at it.
        let done =
            limits.lines().any(|line| line.starts_with("Max processes") && line.contains(" 0 "));
        if done || Instant::now() > until {
            break limits;
        }
        std::thread::yield_now();
    };
    child.kill().unwrap();
    child.wait().unwrap();
    let soft_and_hard = |name: &str| {
        let line = limits.lines().find(|line| line.starts_with(name)).unwrap();
        let mut numbers = line[name.len()..].split_whitespace();
        (numbers.next().unwrap().to_owned(), numbers.next().unwrap().to_owned())
    };
    let both = |value: &str| (value.to_owned(), value.to_owned());
    assert_eq!(soft_and_hard("Max cpu time"), both("5"));
    assert_eq!(soft_and_hard("Max core file size"), both("0"));
    assert_eq!(soft_and_hard("Max file size"), both("0"));
    assert_eq!(soft_and_hard("Max open files"), both("3"));
    let (soft, hard) = soft_and_hard("Max address space");
    assert_eq!(soft, hard);
    let mebibytes = soft.parse::<u64>().unwrap() >> 20;
    assert!((384..512).contains(&mebibytes), "{mebibytes} MiB");
}

/// A program that is not ours, or that a file has taken over: a shell that says what it likes.
#[cfg(unix)]
fn impostor(script: &str) -> (tempfile::TempDir, Reading) {
    use std::os::unix::fs::PermissionsExt as _;
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("impostor");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
    let reading = Reading::by(path);
    (home, reading)
}

#[cfg(unix)]
#[test]
fn what_a_child_says_is_not_believed() {
    let table = [
        ("exit 0", Refusal::ReadingFailed),
        ("exit 3", Refusal::ReadingFailed),
        ("echo hello", Refusal::ReadingFailed),
        ("printf '\\377\\377\\377\\377'", Refusal::ReadingFailed),
        ("kill -ABRT $$", Refusal::TooMuchMemory),
        ("kill -XCPU $$", Refusal::TooSlow { seconds: 5 }),
        // Goes on for ever: it is cut off at the longest answer, and killed.
        (
            "while :; do echo yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy; done | \
          /usr/bin/tr y x",
            Refusal::ReadingFailed,
        ),
    ];
    let file = jpeg(40, 30, &corners(40, 30));
    for (script, refusal) in table {
        let (_home, reading) = impostor(script);
        let outcome = reading.take_in(&file, &Edits::default()).map(drop);
        assert!(
            matches!(outcome, Err(said) if said == refusal
            || refusal == Refusal::ReadingFailed && matches!(said, Refusal::TooSlow { .. })),
            "{script}: {outcome:?}"
        );
    }
}
