//! The other side of `first-sync`: the same bytes, neither sealed nor signed for, over HTTP into plain SQLite.
//! Its server runs in a process of its own too, and does nothing but send files.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tempfile::TempDir;
use watchbook_protocol::cbor::encode;
use watchbook_protocol::envelope::Envelope;
use watchbook_protocol::hash::Hash;

const SERVES: &str = "WATCHBOOK_BENCH_SERVES_PLAINLY";
const ID: usize = 32;

/// The child's part.
pub fn serve_if_asked() {
    let Some(folder) = std::env::var_os(SERVES) else { return };
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let _ = answer(&stream, Path::new(&folder));
        }
    });
    let _ = std::io::stdin().read(&mut [0]);
    std::process::exit(0);
}

fn answer(mut stream: &TcpStream, folder: &Path) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut lines = BufReader::new(stream);
    loop {
        let mut asked = String::new();
        if lines.read_line(&mut asked)? == 0 {
            return Ok(());
        }
        let mut rest = String::new();
        while lines.read_line(&mut rest)? > 2 {
            rest.clear();
        }
        let name = asked.split([' ', '/']).nth(2).unwrap_or_default();
        let body = std::fs::read(folder.join(name))?;
        write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len())?;
        stream.write_all(&body)?;
    }
}

/// Every answer as a file, and the process that sends them.
pub struct Bodies {
    count: usize,
    address: SocketAddr,
    child: Child,
    _input: ChildStdin,
    _folder: TempDir,
}

impl Bodies {
    pub fn new(
        cards: &[Envelope],
        pictures: &[(Hash, Vec<u8>)],
        cards_at_once: usize,
        pictures_at_once: usize,
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut count = 0;
        let mut write = |rows: Vec<(Hash, Vec<u8>)>| {
            let mut body = Vec::new();
            for (id, bytes) in rows {
                body.extend_from_slice(&u32::try_from(bytes.len()).unwrap().to_be_bytes());
                body.extend_from_slice(id.as_bytes());
                body.extend_from_slice(&bytes);
            }
            std::fs::write(folder.path().join(count.to_string()), body).unwrap();
            count += 1;
        };
        for some in cards.chunks(cards_at_once) {
            write(some.iter().map(|card| (card.hash(), encode(card))).collect());
        }
        for some in pictures.chunks(pictures_at_once) {
            write(some.to_vec());
        }
        let mut child = Command::new(std::env::current_exe().unwrap())
            .env(SERVES, folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().parse().unwrap();
        Self { count, address, child, _input: input, _folder: folder }
    }

    /// Fetches and stores all of it; how long that took.
    pub fn fetched_and_stored(&self) -> Duration {
        let folder = tempfile::tempdir().unwrap();
        let begun = Instant::now();
        let mut db = Connection::open(folder.path().join("plain.db")).unwrap();
        db.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE row (id BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
        )
        .unwrap();
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_nodelay(true).unwrap();
        for name in 0..self.count {
            write!(stream, "GET /{name} HTTP/1.1\r\nhost: plain\r\n\r\n").unwrap();
            store(&mut db, &body(&mut stream));
        }
        drop(db);
        begun.elapsed()
    }
}

impl Drop for Bodies {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn body(stream: &mut TcpStream) -> Vec<u8> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let length = head.split("content-length: ").nth(1).unwrap().split('\r').next().unwrap();
    let mut body = vec![0; length.parse().unwrap()];
    stream.read_exact(&mut body).unwrap();
    body
}

fn store(db: &mut Connection, mut rest: &[u8]) {
    let transaction = db.transaction().unwrap();
    {
        let mut add = transaction.prepare("INSERT INTO row (id, bytes) VALUES (?1, ?2)").unwrap();
        while let Some((length, after)) = rest.split_first_chunk::<4>() {
            let (id, after) = after.split_at(ID);
            let (bytes, after) = after.split_at(u32::from_be_bytes(*length) as usize);
            add.execute((id, bytes)).unwrap();
            rest = after;
        }
    }
    transaction.commit().unwrap();
}
