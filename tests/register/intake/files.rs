//! Files as people and attackers hand them in, made here byte by byte.

use std::io::Write as _;

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// A marker that a camera's notes carry; no output may hold it.
pub const SENTINEL: &[u8] = b"SECRET-PLACE-51.4545N";

/// Four corners of four colours, upright: red, green, blue, white from the upper left clockwise.
pub fn corners(width: u32, height: u32) -> Vec<u8> {
    let mut rgb = Vec::new();
    for y in 0..height {
        for x in 0..width {
            rgb.extend_from_slice(&match (x * 2 < width, y * 2 < height) {
                (true, true) => [200, 30, 30],
                (false, true) => [30, 180, 30],
                (false, false) => [30, 30, 200],
                (true, false) => [240, 240, 240],
            });
        }
    }
    rgb
}

/// A picture in which every patch differs from its neighbours.
pub fn busy(width: u32, height: u32, seed: u32) -> Vec<u8> {
    let mut rgb = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let (fx, fy) = (f64::from(x) / f64::from(width), f64::from(y) / f64::from(height));
            let wave = |a: f64, b: f64| {
                let phase = f64::from(seed) * 1.7;
                (127.0 + 100.0 * (fx * a + phase).sin() * (fy * b + phase).cos()) as u8
            };
            rgb.extend_from_slice(&[wave(9.0, 7.0), wave(5.0, 11.0), wave(13.0, 3.0)]);
        }
    }
    rgb
}

pub fn jpeg(width: u32, height: u32, rgb: &[u8]) -> Vec<u8> {
    jpeg_as(width, height, rgb, ColorType::Rgb, false, 90)
}

pub fn jpeg_as(
    width: u32,
    height: u32,
    pixels: &[u8],
    colours: ColorType,
    progressive: bool,
    quality: u8,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_progressive(progressive);
    if colours == ColorType::Rgb {
        encoder.set_sampling_factor(SamplingFactor::F_2_2);
    }
    encoder.encode(pixels, width as u16, height as u16, colours).unwrap();
    bytes
}

/// A camera's notes: orientation, time, and a place.
pub fn exif(orientation: u16, time: Option<&str>) -> Vec<u8> {
    let mut tiff = b"MM\0\x2A\0\0\0\x08".to_vec();
    let entries: u16 = if time.is_some() { 3 } else { 2 };
    let after = 8 + 2 + u32::from(entries) * 12 + 4;
    tiff.extend(entries.to_be_bytes());
    tiff.extend([0x01, 0x0E, 0, 2]); // ImageDescription, ASCII
    tiff.extend((SENTINEL.len() as u32).to_be_bytes());
    tiff.extend(after.to_be_bytes());
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1]); // Orientation, SHORT
    tiff.extend(orientation.to_be_bytes());
    tiff.extend([0, 0]);
    if let Some(time) = time {
        tiff.extend([0x01, 0x32, 0, 2]); // DateTime, ASCII
        tiff.extend((time.len() as u32 + 1).to_be_bytes());
        tiff.extend((after + SENTINEL.len() as u32).to_be_bytes());
    }
    tiff.extend([0; 4]);
    tiff.extend(SENTINEL);
    if let Some(time) = time {
        tiff.extend(time.as_bytes());
        tiff.push(0);
    }
    tiff
}

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xFF, marker];
    bytes.extend((body.len() as u16 + 2).to_be_bytes());
    bytes.extend(body);
    bytes
}

/// A JPEG with segments put in behind its beginning.
pub fn with_segments(jpeg: &[u8], segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = jpeg[..2].to_vec();
    for (marker, body) in segments {
        bytes.extend(segment(*marker, body));
    }
    bytes.extend(&jpeg[2..]);
    bytes
}

pub fn with_exif(jpeg: &[u8], tiff: &[u8]) -> Vec<u8> {
    with_segments(jpeg, &[(0xE1, [b"Exif\0\0", tiff].concat())])
}

pub fn png(
    width: u32,
    height: u32,
    data: &[u8],
    colours: png::ColorType,
    depth: png::BitDepth,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(colours);
    encoder.set_depth(depth);
    if colours == png::ColorType::Indexed {
        encoder.set_palette([200_u8, 30, 30, 30, 180, 30].to_vec());
    }
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(data).unwrap();
    writer.finish().unwrap();
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

pub fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut bytes = (body.len() as u32).to_be_bytes().to_vec();
    bytes.extend(kind);
    bytes.extend(body);
    bytes.extend(crc(&[kind.as_slice(), body].concat()).to_be_bytes());
    bytes
}

/// A PNG with a chunk put in behind its header.
pub fn with_chunk(png: &[u8], kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&png[..33], &chunk(kind, body), &png[33..]].concat()
}

/// A PNG's header that says this, and nothing that keeps the promise.
pub fn png_head(width: u32, height: u32) -> Vec<u8> {
    let mut head = [width.to_be_bytes(), height.to_be_bytes()].concat();
    head.extend([8, 2, 0, 0, 0]);
    [b"\x89PNG\r\n\x1A\n".as_slice(), &chunk(b"IHDR", &head), &chunk(b"IDAT", &[])].concat()
}

/// Noughts, deflated: a thousandth of their length.
pub fn deflated(length: usize) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![0; 1 << 20];
    let mut left = length;
    while left > 0 {
        let now = left.min(zeros.len());
        encoder.write_all(&zeros[..now]).unwrap();
        left -= now;
    }
    encoder.finish().unwrap()
}

/// A PNG of one colour whose pixels are all there, in very few bytes.
pub fn png_bomb(width: u32, height: u32) -> Vec<u8> {
    let mut head = [width.to_be_bytes(), height.to_be_bytes()].concat();
    head.extend([8, 2, 0, 0, 0]);
    let data = deflated((width as usize * 3 + 1) * height as usize);
    [
        b"\x89PNG\r\n\x1A\n".as_slice(),
        &chunk(b"IHDR", &head),
        &chunk(b"IDAT", &data),
        &chunk(b"IEND", &[]),
    ]
    .concat()
}

pub fn webp(width: u32, height: u32, data: &[u8], alpha: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let colours = if alpha { image_webp::ColorType::Rgba8 } else { image_webp::ColorType::Rgb8 };
    image_webp::WebPEncoder::new(&mut bytes).encode(data, width, height, colours).unwrap();
    bytes
}

pub fn riff(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (kind, data) in chunks {
        body.extend_from_slice(kind.as_slice());
        body.extend((data.len() as u32).to_le_bytes());
        body.extend(data);
        if data.len() % 2 == 1 {
            body.push(0);
        }
    }
    [b"RIFF".as_slice(), &(body.len() as u32).to_le_bytes(), &body].concat()
}

/// The header chunk of an extended WebP.
pub fn vp8x(flags: u8, width: u32, height: u32) -> Vec<u8> {
    let mut body = vec![flags, 0, 0, 0];
    body.extend(&(width - 1).to_le_bytes()[..3]);
    body.extend(&(height - 1).to_le_bytes()[..3]);
    body
}

/// The average colour of part of a JPEG, by fractions of its sides.
pub fn colour_at(jpeg: &[u8], x: f64, y: f64) -> [i32; 3] {
    let mut decoder = jpeg_decoder::Decoder::new(jpeg);
    let pixels = decoder.decode().unwrap();
    let info = decoder.info().unwrap();
    let at = |part: f64, length: u16| (part * f64::from(length)) as usize;
    let (x, y) = (at(x, info.width), at(y, info.height));
    let from = (y * usize::from(info.width) + x) * 3;
    [0, 1, 2].map(|n| i32::from(pixels[from + n]))
}

pub fn near(a: [i32; 3], b: [i32; 3], within: i32) -> bool {
    a.iter().zip(b).all(|(a, b)| (a - b).abs() <= within)
}
