//! What is refused before anything of a file is taken (`security.md` T7).

/// The largest sheet that is opened, in bytes.
pub const LARGEST_SHEET: u64 = 20 << 20;
/// The most that a workbook may come to when it is expanded, in bytes.
pub const MOST_EXPANDED: u64 = 200 << 20;
/// How many times its size a part of a workbook may expand.
pub const MOST_RATIO: u64 = 100;
/// Parts smaller than this when expanded may have any ratio: they can do no harm.
pub(super) const RATIO_FROM: u64 = 1 << 20;
/// The most a workbook's table of shared texts may come to, in bytes; it is held in memory whole.
pub(super) const MOST_SHARED: u64 = 64 << 20;
/// The most that styles, names and relations may come to, in bytes each.
pub(super) const MOST_OTHER: u64 = 16 << 20;
/// The most rows below the headings.
pub const MOST_ROWS: usize = 100_000;
/// The most columns.
pub const MOST_COLUMNS: u32 = 200;
/// The most cells with something in them: 16 bytes each are held.
pub(super) const MOST_CELLS: usize = 4_000_000;
/// The most text of all cells together, in bytes.
pub(super) const MOST_TEXT: usize = 64 << 20;
/// The longest text of one cell, in characters.
pub const LONGEST_CELL: usize = 32_767;
/// The largest zip of pictures, in bytes.
pub const LARGEST_PICTURES: u64 = 2 << 30;
/// The most pictures in one folder or zip.
pub const MOST_PICTURES: usize = 20_000;
/// The largest single picture, in bytes.
pub const LARGEST_PICTURE: u64 = 30 << 20;
