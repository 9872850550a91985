/// The text of every table.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// `events.tsv`: the catalogue of event codes.
    pub events: &'a str,
    /// `fields.tsv`: the rules, one raw field each.
    pub fields: &'a str,
    /// `paths.tsv`: the fields of the output.
    pub paths: &'a str,
    /// `enums.tsv`: translations of numbers and words.
    pub enums: &'a str,
    /// `prefixes.tsv`: categories of unknown event types by how they begin.
    pub prefixes: &'a str,
    /// `verbs.tsv`: types of unknown event types by their verb.
    pub verbs: &'a str,
    /// `results.tsv`: words that tell the result.
    pub results: &'a str,
    /// `session-verbs.tsv`: verbs that mean something else in a session.
    pub session_verbs: &'a str,
    /// `outcomes.tsv`: fields that tell the outcome of some event types.
    pub outcomes: &'a str,
    /// `sftp.tsv`: SFTP events by the number of the operation.
    pub sftp: &'a str,
    /// `ecs-categories.tsv`: the types that ECS expects for a category.
    pub ecs_categories: &'a str,
    /// `ecs-fields.tsv`: the ECS fields in use.
    pub ecs_fields: &'a str,
}

impl Sources<'static> {
    /// The tables of this repository.
    pub const SHIPPED: Self = Self {
        events: include_str!("../events.tsv"),
        fields: include_str!("../fields.tsv"),
        paths: include_str!("../paths.tsv"),
        enums: include_str!("../enums.tsv"),
        prefixes: include_str!("../prefixes.tsv"),
        verbs: include_str!("../verbs.tsv"),
        results: include_str!("../results.tsv"),
        session_verbs: include_str!("../session-verbs.tsv"),
        outcomes: include_str!("../outcomes.tsv"),
        sftp: include_str!("../sftp.tsv"),
        ecs_categories: include_str!("../ecs-categories.tsv"),
        ecs_fields: include_str!("../ecs-fields.tsv"),
    };
}
