//! The tree of tags: what each stretch of the pages is, for those who have them read out.
//!
//! Nodes are made as the document flows, in the order of reading; what is drawn hangs itself under its
//! node later, page by page. A node under which nothing hangs is left out by krilla, so an empty cell
//! hangs an empty leaf.

use std::num::NonZeroU16;

use krilla::tagging::{
    Identifier, ListNumbering, Node as KrillaNode, TableHeaderScope, Tag as Of, TagGroup, TagKind,
    TagTree,
};

use super::Level;

/// What a stretch is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tag {
    Heading(Level, String),
    Paragraph,
    List { numbered: bool },
    Item,
    Label,
    Body,
    Table(String),
    Head,
    Rows,
    Row,
    ColumnHead,
    RowHead,
    Cell,
    Figure(String),
}

/// A node's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NodeId(usize);

enum Part {
    Node(NodeId),
    Leaf(Identifier),
}

struct Node {
    tag: Tag,
    parts: Vec<Part>,
}

/// The tree.
#[derive(Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    roots: Vec<NodeId>,
}

impl Tree {
    /// A node behind all else under `parent`, or at the top.
    pub(super) fn add(&mut self, parent: Option<NodeId>, tag: Tag) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node { tag, parts: Vec::new() });
        match parent.and_then(|parent| self.nodes.get_mut(parent.0)) {
            Some(parent) => parent.parts.push(Part::Node(id)),
            None => self.roots.push(id),
        }
        id
    }

    /// Hangs what was drawn under its node.
    pub(super) fn drawn(&mut self, node: NodeId, leaf: Identifier) {
        if let Some(node) = self.nodes.get_mut(node.0) {
            node.parts.push(Part::Leaf(leaf));
        }
    }

    /// The tree as krilla writes it.
    pub(super) fn finish(mut self, language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for root in std::mem::take(&mut self.roots) {
            if let Some(group) = self.group(root) {
                tree.push(group);
            }
        }
        tree
    }

    fn group(&mut self, id: NodeId) -> Option<TagGroup> {
        let node = self.nodes.get_mut(id.0)?;
        let (tag, parts) = (kind(&node.tag), std::mem::take(&mut node.parts));
        let mut group = TagGroup::new(tag);
        for part in parts {
            match part {
                Part::Leaf(leaf) => group.push(leaf),
                Part::Node(node) => {
                    if let Some(below) = self.group(node) {
                        group.push(KrillaNode::Group(below));
                    }
                }
            }
        }
        Some(group)
    }
}

fn kind(tag: &Tag) -> TagKind {
    match tag {
        Tag::Heading(level, words) => {
            let level = match level {
                Level::One => NonZeroU16::MIN,
                Level::Two => NonZeroU16::MIN.saturating_add(1),
                Level::Three => NonZeroU16::MIN.saturating_add(2),
            };
            Of::Hn(level, Some(words.clone())).into()
        }
        Tag::Paragraph => Of::P.into(),
        Tag::List { numbered: true } => Of::L(ListNumbering::Decimal).into(),
        Tag::List { numbered: false } => Of::L(ListNumbering::Disc).into(),
        Tag::Item => Of::LI.into(),
        Tag::Label => Of::Lbl.into(),
        Tag::Body => Of::LBody.into(),
        Tag::Table(summary) => Of::Table.with_summary(Some(summary.clone())).into(),
        Tag::Head => Of::THead.into(),
        Tag::Rows => Of::TBody.into(),
        Tag::Row => Of::TR.into(),
        Tag::ColumnHead => Of::TH(TableHeaderScope::Column).into(),
        Tag::RowHead => Of::TH(TableHeaderScope::Row).into(),
        Tag::Cell => Of::TD.into(),
        Tag::Figure(shows) => Of::Figure(Some(shows.clone())).into(),
    }
}
