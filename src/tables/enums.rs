// Made from tables/enums.tsv by `cargo xtask codegen`: change the rows, not this file.

use super::*;

pub(crate) static ENUMS: &[&[(Name, Name)]] = &[
    /* user_kind */ &[
        (Name(6740, 1), Name(10586, 11)), // 0: unspecified
        (Name(10597, 1), Name(10598, 5)), // 1: human
        (Name(10603, 1), Name(3503, 3)), // 2: bot
        (Name(4932, 1), Name(8022, 6)), // 3: system
    ],
    /* user_origin */ &[
        (Name(6740, 1), Name(10586, 11)), // 0: unspecified
        (Name(10597, 1), Name(848, 5)), // 1: local
        (Name(10603, 1), Name(10604, 3)), // 2: sso
        (Name(4932, 1), Name(7835, 4)), // 3: okta
        (Name(6738, 1), Name(7946, 4)), // 4: scim
        (Name(10607, 1), Name(10608, 7)), // 5: entraid
    ],
    /* os_type */ &[
        (Name(6740, 1), Name(10615, 11)), // 0: UNSPECIFIED
        (Name(10597, 1), Name(10626, 5)), // 1: LINUX
        (Name(10603, 1), Name(10631, 5)), // 2: MACOS
        (Name(4932, 1), Name(10636, 7)), // 3: WINDOWS
        (Name(6738, 1), Name(10643, 3)), // 4: IOS
        (Name(10607, 1), Name(10646, 6)), // 5: IPADOS
    ],
    /* device_origin */ &[
        (Name(6740, 1), Name(10615, 11)), // 0: UNSPECIFIED
        (Name(10597, 1), Name(10652, 3)), // 1: API
        (Name(10603, 1), Name(10655, 4)), // 2: JAMF
        (Name(4932, 1), Name(10659, 6)), // 3: INTUNE
    ],
    /* network_action */ &[
        (Name(6740, 1), Name(10665, 8)), // 0: observed
        (Name(10597, 1), Name(10673, 6)), // 1: denied
    ],
    /* network_operation */ &[
        (Name(6740, 1), Name(5185, 7)), // 0: connect
        (Name(10597, 1), Name(4902, 4)), // 1: send
    ],
    /* network_type */ &[
        (Name(6738, 1), Name(10679, 4)), // 4: ipv4
        (Name(10683, 1), Name(10684, 4)), // 6: ipv6
    ],
    /* sftp_action */ &[
        (Name(6740, 1), Name(10688, 7)), // 0: INVALID
        (Name(10597, 1), Name(10695, 4)), // 1: OPEN
        (Name(10603, 1), Name(10699, 5)), // 2: CLOSE
        (Name(4932, 1), Name(10704, 4)), // 3: READ
        (Name(6738, 1), Name(10708, 5)), // 4: WRITE
        (Name(10607, 1), Name(10713, 5)), // 5: LSTAT
        (Name(10683, 1), Name(10718, 5)), // 6: FSTAT
        (Name(10723, 1), Name(10724, 7)), // 7: SETSTAT
        (Name(10731, 1), Name(10732, 8)), // 8: FSETSTAT
        (Name(6736, 1), Name(10740, 7)), // 9: OPENDIR
        (Name(10747, 2), Name(10749, 7)), // 10: READDIR
        (Name(10756, 2), Name(10758, 6)), // 11: REMOVE
        (Name(10764, 2), Name(10766, 5)), // 12: MKDIR
        (Name(10771, 2), Name(10773, 5)), // 13: RMDIR
        (Name(10778, 2), Name(10780, 8)), // 14: REALPATH
        (Name(10788, 2), Name(10714, 4)), // 15: STAT
        (Name(10790, 2), Name(10792, 6)), // 16: RENAME
        (Name(10798, 2), Name(10800, 8)), // 17: READLINK
        (Name(10808, 2), Name(10810, 7)), // 18: SYMLINK
        (Name(10817, 2), Name(10804, 4)), // 19: LINK
    ],
    /* search_category */ &[
        (Name(6740, 1), Name(10819, 7)), // 0: GENERAL
        (Name(10597, 1), Name(10826, 8)), // 1: SECURITY
        (Name(10603, 1), Name(10834, 6)), // 2: SEARCH
        (Name(4932, 1), Name(10840, 3)), // 3: SQL
    ],
    /* mfa_flow_type */ &[
        (Name(6740, 1), Name(10586, 11)), // 0: unspecified
        (Name(10597, 1), Name(10843, 23)), // 1: per_session_certificate
        (Name(10603, 1), Name(10866, 7)), // 2: in_band
    ],
    /* admin_actions_mfa */ &[
        (Name(6740, 1), Name(10586, 11)), // 0: unspecified
        (Name(10597, 1), Name(10873, 9)), // 1: unchanged
        (Name(10603, 1), Name(10882, 7)), // 2: enabled
        (Name(4932, 1), Name(10889, 8)), // 3: disabled
    ],
    /* contact_type */ &[
        (Name(6740, 1), Name(10586, 11)), // 0: unspecified
        (Name(10597, 1), Name(10897, 8)), // 1: business
        (Name(10603, 1), Name(10905, 8)), // 2: security
    ],
    /* membership_kind */ &[
        (Name(6740, 1), Name(10586, 11)), // 0: unspecified
        (Name(10597, 1), Name(816, 4)), // 1: user
        (Name(10603, 1), Name(2719, 4)), // 2: list
    ],
    /* http_version */ &[
        (Name(10913, 8), Name(10918, 3)), // HTTP/1.0: 1.0
        (Name(10921, 8), Name(10926, 3)), // HTTP/1.1: 1.1
        (Name(10929, 6), Name(10603, 1)), // HTTP/2: 2
        (Name(10935, 8), Name(10603, 1)), // HTTP/2.0: 2
        (Name(10943, 6), Name(4932, 1)), // HTTP/3: 3
        (Name(10949, 8), Name(4932, 1)), // HTTP/3.0: 3
    ],
    /* status_outcome */ &[
        (Name(10957, 7), Name(2252, 7)), // Success: success
        (Name(10964, 9), Name(2252, 7)), // Succeeded: success
        (Name(10973, 6), Name(10979, 7)), // Failed: failure
        (Name(10986, 7), Name(10979, 7)), // Failure: failure
        (Name(10993, 8), Name(10979, 7)), // TimedOut: failure
        (Name(11001, 9), Name(10979, 7)), // Timed Out: failure
        (Name(11010, 16), Name(10979, 7)), // DeliveryTimedOut: failure
        (Name(11026, 18), Name(10979, 7)), // Delivery Timed Out: failure
        (Name(11044, 17), Name(10979, 7)), // ExecutionTimedOut: failure
        (Name(11061, 19), Name(10979, 7)), // Execution Timed Out: failure
        (Name(11080, 9), Name(10979, 7)), // Cancelled: failure
        (Name(11089, 8), Name(10979, 7)), // Canceled: failure
        (Name(11097, 10), Name(10979, 7)), // Terminated: failure
        (Name(11107, 13), Name(10979, 7)), // Undeliverable: failure
        (Name(11120, 12), Name(10979, 7)), // AccessDenied: failure
        (Name(11132, 13), Name(10979, 7)), // Access Denied: failure
        (Name(11145, 15), Name(10979, 7)), // InvalidPlatform: failure
        (Name(11160, 16), Name(10979, 7)), // Invalid Platform: failure
        (Name(11176, 7), Name(8051, 7)), // Pending: unknown
        (Name(11183, 10), Name(8051, 7)), // InProgress: unknown
        (Name(11193, 7), Name(8051, 7)), // Delayed: unknown
        (Name(11200, 10), Name(8051, 7)), // Cancelling: unknown
    ],
];
