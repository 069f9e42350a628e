//! A PDF as text, page by page, read by another program's library than the one that wrote it.

/// The text of each page, its lines as they stand.
pub(crate) fn pages(pdf: &[u8]) -> Vec<String> {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let numbers: Vec<u32> = document.get_pages().keys().copied().collect();
    numbers.iter().map(|number| document.extract_text(&[*number]).unwrap()).collect()
}

/// The whole text, in one line.
pub(crate) fn text(pdf: &[u8]) -> String {
    pages(pdf).join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}
