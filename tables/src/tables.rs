use crate::{
    EcsCategory, EcsField, EnumValue, Event, Field, OutcomeField, Path, Prefix, Problem, ResultWords,
    SessionVerbs, SftpAction, Sources, Verbs, check,
};

/// All tables, parsed and checked. Rows keep the order of their file.
#[derive(Debug, Clone)]
pub struct Tables {
    /// The catalogue of event codes.
    pub events: Vec<Event>,
    /// The rules. The first consuming one that matches a raw field takes it.
    pub fields: Vec<Field>,
    /// The fields of the output.
    pub paths: Vec<Path>,
    /// Translations of numbers and words.
    pub enums: Vec<EnumValue>,
    /// Categories of unknown event types.
    pub prefixes: Vec<Prefix>,
    /// Types of unknown event types.
    pub verbs: Vec<Verbs>,
    /// Words of a type that tell the result.
    pub results: Vec<ResultWords>,
    /// Verbs that mean something else in a session.
    pub session_verbs: Vec<SessionVerbs>,
    /// Fields that tell the outcome of some event types.
    pub outcomes: Vec<OutcomeField>,
    /// SFTP events by operation.
    pub sftp: Vec<SftpAction>,
    /// The types that ECS expects for a category.
    pub ecs_categories: Vec<EcsCategory>,
    /// The ECS fields in use.
    pub ecs_fields: Vec<EcsField>,
}

impl Tables {
    /// Reads the tables of this repository.
    pub fn load() -> Result<Self, Vec<Problem>> {
        Self::parse(&Sources::SHIPPED)
    }

    /// Reads and checks tables. The rows are compared with each other once every one of them can be read.
    pub fn parse(sources: &Sources) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let tables = Self {
            events: Event::table(sources.events, &mut problems),
            fields: Field::table(sources.fields, &mut problems),
            paths: Path::table(sources.paths, &mut problems),
            enums: EnumValue::table(sources.enums, &mut problems),
            prefixes: Prefix::table(sources.prefixes, &mut problems),
            verbs: Verbs::table(sources.verbs, &mut problems),
            results: ResultWords::table(sources.results, &mut problems),
            session_verbs: SessionVerbs::table(sources.session_verbs, &mut problems),
            outcomes: OutcomeField::table(sources.outcomes, &mut problems),
            sftp: SftpAction::table(sources.sftp, &mut problems),
            ecs_categories: EcsCategory::table(sources.ecs_categories, &mut problems),
            ecs_fields: EcsField::table(sources.ecs_fields, &mut problems),
        };
        if problems.is_empty() {
            problems = check::all(&tables);
        }
        if problems.is_empty() { Ok(tables) } else { Err(problems) }
    }

    /// The declared output field of that name.
    pub fn path(&self, path: &str) -> Option<&Path> {
        self.paths.iter().find(|row| row.path == path)
    }

    /// Whether `path` holds declared fields and is none itself.
    pub fn is_group(&self, path: &str) -> bool {
        self.path(path).is_none() && self.paths.iter().any(|row| is_member(&row.path, path))
    }

    /// The rows of an enum, in order.
    pub fn enum_values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a EnumValue> {
        self.enums.iter().filter(move |row| row.name == name)
    }
}

/// Whether `path` lies inside `group`.
pub(crate) fn is_member(path: &str, group: &str) -> bool {
    path.strip_prefix(group).is_some_and(|rest| rest.starts_with('.'))
}
