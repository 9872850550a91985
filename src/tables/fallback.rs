// Made from tables/prefixes.tsv and its neighbours by `cargo xtask codegen`: change the rows, not this file.

use super::*;

pub(crate) static CATEGORIES: &[&str] = &["api", "authentication", "configuration", "database", "driver", "email", "file", "host", "iam", "intrusion_detection", "library", "malware", "network", "package", "process", "registry", "session", "threat", "vulnerability", "web"];

pub(crate) static EVENT_TYPES: &[&str] = &["access", "admin", "allowed", "change", "connection", "creation", "deletion", "denied", "end", "error", "group", "indicator", "info", "installation", "protocol", "start", "user"];

/// By category, one bit for each event type that ECS expects.
pub(crate) static EXPECTED: &[u32] = &[102895, 37120, 4201, 4617, 37128, 4096, 4201, 37129, 70762, 4228, 32768, 4096, 53653, 45129, 37129, 105, 37120, 2048, 4096, 4609];

pub(crate) mod category {
    pub(crate) const API: u8 = 0;
    pub(crate) const CONFIGURATION: u8 = 2;
    pub(crate) const SESSION: u8 = 16;
}

pub(crate) mod event_type {
    pub(crate) const CREATION: u8 = 5;
    pub(crate) const DELETION: u8 = 6;
    pub(crate) const CHANGE: u8 = 3;
    pub(crate) const START: u8 = 15;
    pub(crate) const END: u8 = 8;
    pub(crate) const INFO: u8 = 12;
    pub(crate) const ERROR: u8 = 9;
}

pub(crate) static PREFIXES: &[Prefix] = &[
    Prefix { text: Name(11210, 12), categories: 0, add: None }, // access_graph
    Prefix { text: Name(2712, 11), categories: 1, add: None }, // access_list
    Prefix { text: Name(3392, 14), categories: 2, add: None }, // access_request
    Prefix { text: Name(11747, 13), categories: 3, add: None }, // agent-forward
    Prefix { text: Name(2375, 3), categories: 0, add: None }, // app
    Prefix { text: Name(11780, 11), categories: 4, add: None }, // app.session
    Prefix { text: Name(7181, 15), categories: 1, add: None }, // app_auth_config
    Prefix { text: Name(12070, 22), categories: 5, add: None }, // app_auth_config.verify
    Prefix { text: Name(2423, 4), categories: 5, add: None }, // auth
    Prefix { text: Name(7215, 15), categories: 1, add: Some(1) }, // auth_preference
    Prefix { text: Name(7234, 11), categories: 0, add: None }, // auto_update
    Prefix { text: Name(7249, 19), categories: 6, add: None }, // aws_identity_center
    Prefix { text: Name(3483, 5), categories: 7, add: None }, // azure
    Prefix { text: Name(12489, 12), categories: 4, add: None }, // beam.session
    Prefix { text: Name(12505, 5), categories: 0, add: None }, // beams
    Prefix { text: Name(12562, 7), categories: 1, add: None }, // billing
    Prefix { text: Name(3503, 3), categories: 6, add: Some(16) }, // bot
    Prefix { text: Name(3330, 4), categories: 1, add: None }, // cert
    Prefix { text: Name(12738, 18), categories: 0, add: None }, // cert_auth_override
    Prefix { text: Name(10568, 3), categories: 0, add: None }, // cir
    Prefix { text: Name(9997, 10), categories: 0, add: None }, // classifier
    Prefix { text: Name(3573, 6), categories: 3, add: None }, // client
    Prefix { text: Name(1026, 7), categories: 0, add: None }, // cluster
    Prefix { text: Name(7459, 7), categories: 0, add: None }, // contact
    Prefix { text: Name(1112, 2), categories: 8, add: None }, // db
    Prefix { text: Name(10394, 10), categories: 9, add: None }, // db.session
    Prefix { text: Name(4618, 7), categories: 10, add: None }, // desktop
    Prefix { text: Name(10227, 17), categories: 4, add: None }, // desktop.recording
    Prefix { text: Name(628, 6), categories: 1, add: None }, // device
    Prefix { text: Name(14487, 16), categories: 0, add: None }, // discovery_config
    Prefix { text: Name(14583, 18), categories: 0, add: None }, // environmentprofile
    Prefix { text: Name(716, 4), categories: 11, add: None }, // exec
    Prefix { text: Name(7663, 22), categories: 0, add: None }, // external_audit_storage
    Prefix { text: Name(7714, 3), categories: 7, add: None }, // git
    Prefix { text: Name(7781, 6), categories: 1, add: Some(1) }, // github
    Prefix { text: Name(14709, 19), categories: 0, add: None }, // health_check_config
    Prefix { text: Name(159, 4), categories: 12, add: None }, // http
    Prefix { text: Name(1379, 9), categories: 0, add: None }, // inference
    Prefix { text: Name(1136, 8), categories: 13, add: None }, // instance
    Prefix { text: Name(1483, 11), categories: 0, add: None }, // integration
    Prefix { text: Name(3682, 10), categories: 6, add: None }, // join_token
    Prefix { text: Name(74, 4), categories: 14, add: None }, // kube
    Prefix { text: Name(15211, 13), categories: 15, add: None }, // linux.desktop
    Prefix { text: Name(993, 4), categories: 1, add: None }, // lock
    Prefix { text: Name(9028, 10), categories: 1, add: Some(1) }, // login_rule
    Prefix { text: Name(7814, 3), categories: 14, add: None }, // mcp
    Prefix { text: Name(15321, 11), categories: 16, add: None }, // mcp.session
    Prefix { text: Name(1601, 3), categories: 6, add: None }, // mfa
    Prefix { text: Name(15474, 18), categories: 5, add: None }, // mfa_auth_challenge
    Prefix { text: Name(7749, 4), categories: 1, add: Some(1) }, // oidc
    Prefix { text: Name(7835, 4), categories: 6, add: None }, // okta
    Prefix { text: Name(7890, 6), categories: 0, add: None }, // plugin
    Prefix { text: Name(356, 4), categories: 3, add: None }, // port
    Prefix { text: Name(647, 5), categories: 4, add: None }, // print
    Prefix { text: Name(10335, 15), categories: 6, add: None }, // privilege_token
    Prefix { text: Name(3274, 8), categories: 6, add: None }, // recovery
    Prefix { text: Name(10297, 20), categories: 6, add: None }, // reset_password_token
    Prefix { text: Name(15889, 6), categories: 7, add: None }, // resize
    Prefix { text: Name(1847, 8), categories: 0, add: None }, // resource
    Prefix { text: Name(9980, 15), categories: 0, add: None }, // retrieval_model
    Prefix { text: Name(1928, 4), categories: 6, add: None }, // role
    Prefix { text: Name(7909, 4), categories: 1, add: Some(1) }, // saml
    Prefix { text: Name(7946, 4), categories: 6, add: None }, // scim
    Prefix { text: Name(7954, 12), categories: 6, add: None }, // scoped_token
    Prefix { text: Name(7970, 3), categories: 17, add: None }, // scp
    Prefix { text: Name(9939, 10), categories: 9, add: None }, // secreports
    Prefix { text: Name(1963, 7), categories: 4, add: None }, // session
    Prefix { text: Name(16535, 24), categories: 0, add: None }, // session_recording_config
    Prefix { text: Name(7991, 4), categories: 17, add: None }, // sftp
    Prefix { text: Name(16578, 15), categories: 0, add: None }, // sigstore_policy
    Prefix { text: Name(6295, 6), categories: 1, add: None }, // spiffe
    Prefix { text: Name(16644, 17), categories: 1, add: Some(1) }, // spiffe.federation
    Prefix { text: Name(7485, 3), categories: 7, add: None }, // ssm
    Prefix { text: Name(7999, 16), categories: 6, add: Some(16) }, // stable_unix_user
    Prefix { text: Name(16715, 16), categories: 1, add: Some(16) }, // static_host_user
    Prefix { text: Name(8019, 9), categories: 7, add: None }, // subsystem
    Prefix { text: Name(16784, 15), categories: 1, add: Some(1) }, // trusted_cluster
    Prefix { text: Name(16828, 21), categories: 6, add: None }, // trusted_cluster_token
    Prefix { text: Name(8051, 7), categories: 18, add: None }, // unknown
    Prefix { text: Name(16876, 18), categories: 0, add: None }, // upgradewindowstart
    Prefix { text: Name(816, 4), categories: 6, add: Some(16) }, // user
    Prefix { text: Name(10441, 10), categories: 5, add: None }, // user.login
    Prefix { text: Name(8079, 9), categories: 0, add: None }, // user_task
    Prefix { text: Name(16999, 4), categories: 0, add: None }, // vnet
    Prefix { text: Name(17053, 15), categories: 15, add: None }, // windows.desktop
    Prefix { text: Name(8092, 16), categories: 0, add: None }, // workload_cluster
    Prefix { text: Name(8112, 17), categories: 1, add: None }, // workload_identity
    Prefix { text: Name(17460, 3), categories: 3, add: None }, // x11
];

pub(super) static PREFIX_CATEGORIES: &[&[u8]] = &[
    &[2],
    &[2, 8],
    &[8, 16],
    &[12],
    &[16],
    &[1],
    &[8],
    &[14],
    &[2, 3],
    &[3],
    &[7, 6],
    &[14, 7],
    &[19],
    &[12, 7],
    &[2, 0],
    &[16, 7],
    &[16, 0],
    &[6, 12],
    &[0],
];

pub(crate) static VERBS: &[Verb] = &[
    Verb { word: Name(5592, 6), event_type: 5, category: 2 }, // create
    Verb { word: Name(5592, 7), event_type: 5, category: 2 }, // created
    Verb { word: Name(16195, 7), event_type: 5, category: 2 }, // creates
    Verb { word: Name(320, 3), event_type: 5, category: 2 }, // add
    Verb { word: Name(5500, 5), event_type: 5, category: 2 }, // added
    Verb { word: Name(13205, 8), event_type: 5, category: 2 }, // register
    Verb { word: Name(20174, 10), event_type: 5, category: 2 }, // registered
    Verb { word: Name(15814, 8), event_type: 5, category: 2 }, // generate
    Verb { word: Name(15814, 9), event_type: 5, category: 2 }, // generated
    Verb { word: Name(3633, 5), event_type: 5, category: 2 }, // issue
    Verb { word: Name(10463, 6), event_type: 5, category: 2 }, // issued
    Verb { word: Name(20184, 5), event_type: 5, category: 2 }, // grant
    Verb { word: Name(20189, 7), event_type: 5, category: 2 }, // granted
    Verb { word: Name(20196, 6), event_type: 5, category: 2 }, // import
    Verb { word: Name(20202, 8), event_type: 5, category: 2 }, // imported
    Verb { word: Name(20210, 9), event_type: 5, category: 2 }, // provision
    Verb { word: Name(20219, 11), event_type: 5, category: 2 }, // provisioned
    Verb { word: Name(4526, 6), event_type: 6, category: 2 }, // delete
    Verb { word: Name(4526, 7), event_type: 6, category: 2 }, // deleted
    Verb { word: Name(2512, 6), event_type: 6, category: 2 }, // remove
    Verb { word: Name(2512, 7), event_type: 6, category: 2 }, // removed
    Verb { word: Name(20230, 6), event_type: 6, category: 2 }, // revoke
    Verb { word: Name(20236, 7), event_type: 6, category: 2 }, // revoked
    Verb { word: Name(1223, 6), event_type: 6, category: 2 }, // expire
    Verb { word: Name(20243, 7), event_type: 6, category: 2 }, // expired
    Verb { word: Name(20250, 5), event_type: 6, category: 2 }, // purge
    Verb { word: Name(20255, 6), event_type: 6, category: 2 }, // purged
    Verb { word: Name(20261, 10), event_type: 6, category: 2 }, // unregister
    Verb { word: Name(20271, 12), event_type: 6, category: 2 }, // unregistered
    Verb { word: Name(13378, 4), event_type: 6, category: 2 }, // drop
    Verb { word: Name(20283, 7), event_type: 6, category: 2 }, // dropped
    Verb { word: Name(3993, 6), event_type: 3, category: 2 }, // update
    Verb { word: Name(3993, 7), event_type: 3, category: 2 }, // updated
    Verb { word: Name(12940, 6), event_type: 3, category: 2 }, // upsert
    Verb { word: Name(20290, 8), event_type: 3, category: 2 }, // upserted
    Verb { word: Name(2551, 6), event_type: 3, category: 2 }, // change
    Verb { word: Name(2551, 7), event_type: 3, category: 2 }, // changed
    Verb { word: Name(20298, 6), event_type: 3, category: 2 }, // modify
    Verb { word: Name(5603, 8), event_type: 3, category: 2 }, // modified
    Verb { word: Name(401, 3), event_type: 3, category: 2 }, // set
    Verb { word: Name(16357, 5), event_type: 3, category: 2 }, // patch
    Verb { word: Name(20304, 7), event_type: 3, category: 2 }, // patched
    Verb { word: Name(14241, 5), event_type: 3, category: 2 }, // write
    Verb { word: Name(10882, 6), event_type: 3, category: 2 }, // enable
    Verb { word: Name(10882, 7), event_type: 3, category: 2 }, // enabled
    Verb { word: Name(10889, 7), event_type: 3, category: 2 }, // disable
    Verb { word: Name(10889, 8), event_type: 3, category: 2 }, // disabled
    Verb { word: Name(20311, 6), event_type: 3, category: 2 }, // rotate
    Verb { word: Name(20317, 7), event_type: 3, category: 2 }, // rotated
    Verb { word: Name(15158, 8), event_type: 3, category: 2 }, // rotation
    Verb { word: Name(20324, 5), event_type: 3, category: 2 }, // renew
    Verb { word: Name(20329, 7), event_type: 3, category: 2 }, // renewed
    Verb { word: Name(10297, 5), event_type: 3, category: 2 }, // reset
    Verb { word: Name(3274, 8), event_type: 3, category: 2 }, // recovery
    Verb { word: Name(20336, 9), event_type: 3, category: 2 }, // recovered
    Verb { word: Name(14325, 6), event_type: 3, category: 2 }, // enroll
    Verb { word: Name(20345, 8), event_type: 3, category: 2 }, // enrolled
    Verb { word: Name(4772, 7), event_type: 3, category: 2 }, // approve
    Verb { word: Name(14353, 8), event_type: 3, category: 2 }, // approved
    Verb { word: Name(2703, 7), event_type: 3, category: 2 }, // promote
    Verb { word: Name(2703, 8), event_type: 3, category: 2 }, // promoted
    Verb { word: Name(3065, 6), event_type: 3, category: 2 }, // assign
    Verb { word: Name(5855, 8), event_type: 3, category: 2 }, // assigned
    Verb { word: Name(20353, 6), event_type: 3, category: 2 }, // rename
    Verb { word: Name(20359, 7), event_type: 3, category: 2 }, // renamed
    Verb { word: Name(12570, 6), event_type: 3, category: 2 }, // cancel
    Verb { word: Name(20366, 9), event_type: 3, category: 2 }, // cancelled
    Verb { word: Name(20375, 8), event_type: 3, category: 2 }, // canceled
    Verb { word: Name(7855, 4), event_type: 3, category: 2 }, // sync
    Verb { word: Name(20383, 6), event_type: 3, category: 2 }, // synced
    Verb { word: Name(12248, 7), event_type: 3, category: 2 }, // trigger
    Verb { word: Name(20389, 9), event_type: 3, category: 2 }, // triggered
    Verb { word: Name(12214, 8), event_type: 3, category: 2 }, // rollback
    Verb { word: Name(14447, 5), event_type: 3, category: 2 }, // spent
    Verb { word: Name(15837, 4), event_type: 3, category: 2 }, // used
    Verb { word: Name(4371, 7), event_type: 3, category: 2 }, // process
    Verb { word: Name(20398, 9), event_type: 3, category: 2 }, // processed
    Verb { word: Name(15623, 7), event_type: 3, category: 2 }, // cleanup
    Verb { word: Name(268, 5), event_type: 15, category: 16 }, // start
    Verb { word: Name(1414, 7), event_type: 15, category: 16 }, // started
    Verb { word: Name(20407, 5), event_type: 15, category: 16 }, // begin
    Verb { word: Name(20412, 5), event_type: 15, category: 16 }, // began
    Verb { word: Name(1522, 4), event_type: 15, category: 16 }, // join
    Verb { word: Name(6534, 6), event_type: 15, category: 16 }, // joined
    Verb { word: Name(5185, 7), event_type: 15, category: 16 }, // connect
    Verb { word: Name(20417, 9), event_type: 15, category: 16 }, // connected
    Verb { word: Name(7547, 4), event_type: 15, category: 16 }, // open
    Verb { word: Name(20426, 6), event_type: 15, category: 16 }, // opened
    Verb { word: Name(3759, 5), event_type: 15, category: 16 }, // login
    Verb { word: Name(386, 3), event_type: 15, category: 16 }, // run
    Verb { word: Name(13149, 8), event_type: 15, category: 16 }, // executed
    Verb { word: Name(13149, 7), event_type: 15, category: 16 }, // execute
    Verb { word: Name(20432, 6), event_type: 15, category: 16 }, // launch
    Verb { word: Name(20438, 8), event_type: 15, category: 16 }, // launched
    Verb { word: Name(210, 3), event_type: 8, category: 16 }, // end
    Verb { word: Name(4689, 5), event_type: 8, category: 16 }, // ended
    Verb { word: Name(2028, 4), event_type: 8, category: 16 }, // stop
    Verb { word: Name(20446, 7), event_type: 8, category: 16 }, // stopped
    Verb { word: Name(16496, 5), event_type: 8, category: 16 }, // leave
    Verb { word: Name(20453, 4), event_type: 8, category: 16 }, // left
    Verb { word: Name(13556, 5), event_type: 8, category: 16 }, // close
    Verb { word: Name(13556, 6), event_type: 8, category: 16 }, // closed
    Verb { word: Name(13014, 10), event_type: 8, category: 16 }, // disconnect
    Verb { word: Name(20457, 12), event_type: 8, category: 16 }, // disconnected
    Verb { word: Name(20469, 6), event_type: 8, category: 16 }, // logout
    Verb { word: Name(20475, 9), event_type: 8, category: 16 }, // terminate
    Verb { word: Name(20484, 10), event_type: 8, category: 16 }, // terminated
    Verb { word: Name(730, 4), event_type: 8, category: 16 }, // exit
    Verb { word: Name(20494, 6), event_type: 8, category: 16 }, // exited
    Verb { word: Name(421, 6), event_type: 0, category: 0 }, // access
    Verb { word: Name(421, 8), event_type: 0, category: 0 }, // accessed
    Verb { word: Name(6659, 4), event_type: 0, category: 0 }, // read
    Verb { word: Name(4788, 8), event_type: 0, category: 0 }, // download
    Verb { word: Name(20500, 10), event_type: 0, category: 0 }, // downloaded
    Verb { word: Name(1806, 7), event_type: 12, category: 0 }, // request
    Verb { word: Name(8610, 9), event_type: 12, category: 0 }, // requested
    Verb { word: Name(2531, 6), event_type: 12, category: 0 }, // review
    Verb { word: Name(20510, 8), event_type: 12, category: 0 }, // reviewed
    Verb { word: Name(2895, 6), event_type: 12, category: 0 }, // search
    Verb { word: Name(1797, 5), event_type: 12, category: 0 }, // query
    Verb { word: Name(2266, 3), event_type: 12, category: 0 }, // get
    Verb { word: Name(2719, 4), event_type: 12, category: 0 }, // list
    Verb { word: Name(13624, 5), event_type: 12, category: 0 }, // fetch
    Verb { word: Name(2533, 4), event_type: 12, category: 0 }, // view
    Verb { word: Name(15409, 12), event_type: 12, category: 0 }, // notification
    Verb { word: Name(4093, 7), event_type: 12, category: 0 }, // summary
    Verb { word: Name(9959, 10), event_type: 12, category: 0 }, // summarized
    Verb { word: Name(14253, 12), event_type: 12, category: 0 }, // authenticate
    Verb { word: Name(14253, 13), event_type: 12, category: 0 }, // authenticated
    Verb { word: Name(12086, 6), event_type: 12, category: 0 }, // verify
    Verb { word: Name(20518, 8), event_type: 12, category: 0 }, // verified
    Verb { word: Name(15518, 8), event_type: 12, category: 0 }, // validate
    Verb { word: Name(20526, 9), event_type: 12, category: 0 }, // validated
    Verb { word: Name(14285, 7), event_type: 12, category: 0 }, // confirm
    Verb { word: Name(20535, 9), event_type: 12, category: 0 }, // confirmed
    Verb { word: Name(16529, 6), event_type: 12, category: 0 }, // upload
    Verb { word: Name(20544, 8), event_type: 12, category: 0 }, // uploaded
];

/// Verbs that mean another type in a session.
pub(crate) static SESSION_VERBS: &[(Name, u8)] = &[
    (Name(1522, 4), 12), // join
    (Name(6534, 6), 12), // joined
    (Name(16496, 5), 12), // leave
    (Name(20453, 4), 12), // left
    (Name(5185, 7), 12), // connect
    (Name(20417, 9), 12), // connected
    (Name(1223, 6), 8), // expire
    (Name(20243, 7), 8), // expired
];

/// Words that tell a result, and the type to add for it.
pub(crate) static RESULTS: &[(Name, WordResult, Option<u8>)] = &[
    (Name(12442, 6), WordResult::Failure, Some(9)), // failed
    (Name(10979, 7), WordResult::Failure, Some(9)), // failure
    (Name(10979, 4), WordResult::Failure, Some(9)), // fail
    (Name(3166, 5), WordResult::Failure, Some(9)), // error
    (Name(15348, 7), WordResult::Failure, Some(9)), // invalid
    (Name(12730, 8), WordResult::Failure, Some(9)), // mismatch
    (Name(13297, 9), WordResult::Failure, Some(9)), // malformed
    (Name(10673, 6), WordResult::Denied, Some(7)), // denied
    (Name(2933, 4), WordResult::Denied, Some(7)), // deny
    (Name(9852, 8), WordResult::Denied, Some(7)), // rejected
    (Name(9852, 6), WordResult::Denied, Some(7)), // reject
    (Name(20552, 10), WordResult::Denied, Some(7)), // disallowed
    (Name(992, 7), WordResult::Denied, Some(7)), // blocked
    (Name(20562, 7), WordResult::Denied, Some(7)), // refused
    (Name(2252, 7), WordResult::Success, None), // success
    (Name(20569, 9), WordResult::Success, None), // succeeded
    (Name(20578, 10), WordResult::Success, None), // successful
    (Name(20588, 9), WordResult::Success, None), // completed
    (Name(12184, 4), WordResult::Success, None), // done
];

/// SFTP operations: number (none for all others), categories, types.
pub(crate) static SFTP: &[(Option<u8>, &[u8], &[u8])] = &[
    (Some(0), &[6, 12], &[12]),
    (Some(1), &[6, 12], &[0]),
    (Some(2), &[6, 12], &[12]),
    (Some(3), &[6, 12], &[0]),
    (Some(4), &[6, 12], &[3, 12]),
    (Some(5), &[6, 12], &[12]),
    (Some(6), &[6, 12], &[12]),
    (Some(7), &[6, 12], &[3, 12]),
    (Some(8), &[6, 12], &[3, 12]),
    (Some(9), &[6, 12], &[0]),
    (Some(10), &[6, 12], &[0]),
    (Some(11), &[6, 12], &[6, 12]),
    (Some(12), &[6, 12], &[5, 12]),
    (Some(13), &[6, 12], &[6, 12]),
    (Some(14), &[6, 12], &[12]),
    (Some(15), &[6, 12], &[12]),
    (Some(16), &[6, 12], &[3, 12]),
    (Some(17), &[6, 12], &[12]),
    (Some(18), &[6, 12], &[5, 12]),
    (Some(19), &[6, 12], &[5, 12]),
    (None, &[6, 12], &[12]),
];
