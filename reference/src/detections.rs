//! Raw fields that published detection rules for Teleport read, and the same conditions on the documents.

/// A condition of a detection rule.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    /// The raw field.
    pub raw: &'static str,
    /// What rules ask of it.
    pub asks: &'static str,
    /// The field of the document that answers.
    pub path: &'static str,
    /// The condition on the document: KQL, or ES|QL after a bar.
    pub query: &'static str,
}

const fn condition(
    raw: &'static str,
    asks: &'static str,
    path: &'static str,
    query: &'static str,
) -> Condition {
    Condition { raw, asks, path, query }
}

/// What rules on logins, sessions, commands, certificates, locks and roles ask.
#[rustfmt::skip]
pub const CONDITIONS: [Condition; 24] = [
    condition("event", "is a login", "event.action", "event.action: \"user.login\""),
    condition("code", "is one code", "event.code", "event.code: \"T1000W\""),
    condition("time", "when it happened", "@timestamp", "@timestamp > now-1d"),
    condition("uid", "is the same event again", "event.id", "event.id: *"),
    condition("cluster_name", "is one cluster", "teleport.audit.cluster_name", "teleport.audit.cluster_name: \"prod\""),
    condition("user", "is one user", "user.name", "user.name: \"alice@example.com\""),
    condition("success", "is false", "event.outcome", "event.outcome: \"failure\""),
    condition("error", "is there", "error.message", "error.message: *"),
    condition("method", "is a local login", "teleport.audit.login.method", "teleport.audit.login.method: \"local\""),
    condition("mfa_device", "is missing", "teleport.audit.mfa_device.uuid", "not teleport.audit.mfa_device.uuid: *"),
    condition("login", "is root", "process.user.name", "process.user.name: \"root\""),
    condition("server_hostname", "is one server", "host.hostname", "host.hostname: \"web-1\""),
    condition("server_id", "is one server", "host.id", "host.id: *"),
    condition("sid", "is one session", "teleport.audit.session.id", "teleport.audit.session.id: *"),
    condition("program", "is a suspicious program", "process.name", "process.name: (\"nmap\" or \"crontab\")"),
    condition("argv", "holds an argument", "process.args", "process.args: \"-sS\""),
    condition("path", "is a program", "process.executable", "process.executable: \"/usr/bin/nmap\""),
    condition("return_code", "is 0", "process.exit_code", "process.exit_code: 0"),
    condition("identity.user", "is one user", "teleport.audit.certificate.identity.user", "teleport.audit.certificate.identity.user: \"alice\""),
    condition("identity.roles", "holds a role", "teleport.audit.certificate.identity.roles", "teleport.audit.certificate.identity.roles: \"admin\""),
    condition("identity.expires", "is long after time", "teleport.audit.certificate.identity.expires", "| where date_diff(\"hours\", @timestamp, teleport.audit.certificate.identity.expires) > 24"),
    condition("updated_by", "is one user", "teleport.audit.resource.updated_by", "teleport.audit.resource.updated_by: \"alice\""),
    condition("target.user", "is locked out", "teleport.audit.lock.target.user", "teleport.audit.lock.target.user: \"bob\""),
    condition("name", "is one role", "orchestrator.resource.name", "orchestrator.resource.name: \"admin\""),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{rules, tables};

    /// Output fields that the raw field, an object around it or a member of it can end in.
    fn outputs(raw: &str) -> Vec<String> {
        let within = |a: &str, b: &str| a == b || a.strip_prefix(b).is_some_and(|rest| rest.starts_with('.'));
        let related = |name: &str| within(name, raw) || within(raw, name);
        let fields = tables().fields.iter().filter(|field| related(&field.raw.text));
        fields.flat_map(rules::outputs).collect()
    }

    #[test]
    fn conditions_hold_for_fields_that_the_rules_write() {
        for Condition { raw, path, query, .. } in CONDITIONS {
            let outputs = outputs(raw);
            assert!(outputs.iter().any(|output| path.starts_with(output.as_str())), "{raw}: {outputs:?}");
            assert!(query.contains(path), "{raw}: {query}");
        }
    }
}
