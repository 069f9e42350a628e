//! Stand-in until the words arrive.
/// F.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /** k */
    pub kind: FindingKind,
}
/// K.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FindingKind {
    /** b */
    Blocked(u8),
}
/// F.
pub fn findings(_: &str) -> Vec<Finding> {
    Vec::new()
}
