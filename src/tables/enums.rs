// Made from tables/enums.tsv by `cargo xtask codegen`: change the rows, not this file.

pub(crate) static ENUMS: &[&[(&str, &str)]] = &[
    /* user_kind */ &[("0", "unspecified"), ("1", "human"), ("2", "bot"), ("3", "system")],
    /* user_origin */ &[("0", "unspecified"), ("1", "local"), ("2", "sso"), ("3", "okta"), ("4", "scim"), ("5", "entraid")],
    /* os_type */ &[("0", "UNSPECIFIED"), ("1", "LINUX"), ("2", "MACOS"), ("3", "WINDOWS"), ("4", "IOS"), ("5", "IPADOS")],
    /* device_origin */ &[("0", "UNSPECIFIED"), ("1", "API"), ("2", "JAMF"), ("3", "INTUNE")],
    /* network_action */ &[("0", "observed"), ("1", "denied")],
    /* network_operation */ &[("0", "connect"), ("1", "send")],
    /* network_type */ &[("4", "ipv4"), ("6", "ipv6")],
    /* sftp_action */ &[("0", "INVALID"), ("1", "OPEN"), ("2", "CLOSE"), ("3", "READ"), ("4", "WRITE"), ("5", "LSTAT"), ("6", "FSTAT"), ("7", "SETSTAT"), ("8", "FSETSTAT"), ("9", "OPENDIR"), ("10", "READDIR"), ("11", "REMOVE"), ("12", "MKDIR"), ("13", "RMDIR"), ("14", "REALPATH"), ("15", "STAT"), ("16", "RENAME"), ("17", "READLINK"), ("18", "SYMLINK"), ("19", "LINK")],
    /* search_category */ &[("0", "GENERAL"), ("1", "SECURITY"), ("2", "SEARCH"), ("3", "SQL")],
    /* mfa_flow_type */ &[("0", "unspecified"), ("1", "per_session_certificate"), ("2", "in_band")],
    /* admin_actions_mfa */ &[("0", "unspecified"), ("1", "unchanged"), ("2", "enabled"), ("3", "disabled")],
    /* contact_type */ &[("0", "unspecified"), ("1", "business"), ("2", "security")],
    /* membership_kind */ &[("0", "unspecified"), ("1", "user"), ("2", "list")],
    /* http_version */ &[("HTTP/1.0", "1.0"), ("HTTP/1.1", "1.1"), ("HTTP/2", "2"), ("HTTP/2.0", "2"), ("HTTP/3", "3"), ("HTTP/3.0", "3")],
    /* status_outcome */ &[("Success", "success"), ("Succeeded", "success"), ("Failed", "failure"), ("Failure", "failure"), ("TimedOut", "failure"), ("Timed Out", "failure"), ("DeliveryTimedOut", "failure"), ("Delivery Timed Out", "failure"), ("ExecutionTimedOut", "failure"), ("Execution Timed Out", "failure"), ("Cancelled", "failure"), ("Canceled", "failure"), ("Terminated", "failure"), ("Undeliverable", "failure"), ("AccessDenied", "failure"), ("Access Denied", "failure"), ("InvalidPlatform", "failure"), ("Invalid Platform", "failure"), ("Pending", "unknown"), ("InProgress", "unknown"), ("Delayed", "unknown"), ("Cancelling", "unknown")],
];
