// Made from tables/paths.tsv by `cargo xtask codegen`: change the rows, not this file.

use super::*;

/// Slots that are written; those after them have a type or are claimed, no more.
pub(crate) const SLOT_COUNT: usize = 733;

pub(crate) static SLOTS: Table<SlotRow> = Table(&[
    SlotRow { text: Name(0, 14), group: 0, form: 0 }, // @timestamp
    SlotRow { text: Name(14, 12), group: 0, form: 1 }, // @version
    SlotRow { text: Name(26, 15), group: 0, form: 1 }, // REMOTE_ADDR
    SlotRow { text: Name(41, 6), group: 0, form: 1 }, // _p
    SlotRow { text: Name(47, 8), group: 0, form: 1 }, // date
    SlotRow { text: Name(55, 17), group: 0, form: 1 }, // fluentbit_tag
    SlotRow { text: Name(72, 14), group: 0, form: 2 }, // kubernetes
    SlotRow { text: Name(86, 11), group: 0, form: 1 }, // message
    SlotRow { text: Name(97, 15), group: 0, form: 1 }, // source_type
    SlotRow { text: Name(112, 10), group: 0, form: 1 }, // stream
    SlotRow { text: Name(122, 7), group: 0, form: 1 }, // tag
    SlotRow { text: Name(129, 8), group: 0, form: 3 }, // tags
    SlotRow { text: Name(137, 13), group: 0, form: 1 }, // timestamp
    SlotRow { text: Name(150, 20), group: 0, form: 1 }, // vector_http_path
    SlotRow { text: Name(170, 8), group: 1, form: 1 }, // event.kind
    SlotRow { text: Name(178, 10), group: 1, form: 1 }, // event.action
    SlotRow { text: Name(188, 8), group: 1, form: 1 }, // event.code
    SlotRow { text: Name(196, 12), group: 1, form: 4 }, // event.duration
    SlotRow { text: Name(208, 7), group: 1, form: 0 }, // event.end
    SlotRow { text: Name(215, 6), group: 1, form: 1 }, // event.id
    SlotRow { text: Name(221, 12), group: 1, form: 1 }, // event.original
    SlotRow { text: Name(233, 11), group: 1, form: 1 }, // event.outcome
    SlotRow { text: Name(244, 10), group: 1, form: 1 }, // event.reason
    SlotRow { text: Name(254, 12), group: 1, form: 4 }, // event.sequence
    SlotRow { text: Name(266, 9), group: 1, form: 0 }, // event.start
    SlotRow { text: Name(275, 16), group: 2, form: 1 }, // agent.ephemeral_id
    SlotRow { text: Name(215, 6), group: 2, form: 1 }, // agent.id
    SlotRow { text: Name(291, 8), group: 2, form: 1 }, // agent.name
    SlotRow { text: Name(299, 8), group: 2, form: 1 }, // agent.type
    SlotRow { text: Name(307, 11), group: 2, form: 1 }, // agent.version
    SlotRow { text: Name(0, 0), group: 2, form: 5 }, // agent
    SlotRow { text: Name(318, 11), group: 3, form: 1 }, // client.address
    SlotRow { text: Name(329, 9), group: 3, form: 4 }, // client.bytes
    SlotRow { text: Name(338, 10), group: 3, form: 1 }, // client.domain
    SlotRow { text: Name(348, 6), group: 3, form: 6 }, // client.ip
    SlotRow { text: Name(354, 8), group: 3, form: 4 }, // client.port
    SlotRow { text: Name(362, 12), group: 4, form: 1 }, // cloud.provider
    SlotRow { text: Name(374, 10), group: 4, form: 1 }, // cloud.region
    SlotRow { text: Name(215, 6), group: 5, form: 1 }, // cloud.account.id
    SlotRow { text: Name(215, 6), group: 6, form: 1 }, // cloud.instance.id
    SlotRow { text: Name(291, 8), group: 6, form: 1 }, // cloud.instance.name
    SlotRow { text: Name(215, 6), group: 7, form: 1 }, // cloud.project.id
    SlotRow { text: Name(291, 8), group: 8, form: 1 }, // cloud.service.name
    SlotRow { text: Name(215, 6), group: 9, form: 1 }, // container.id
    SlotRow { text: Name(291, 8), group: 9, form: 1 }, // container.name
    SlotRow { text: Name(384, 11), group: 9, form: 1 }, // container.runtime
    SlotRow { text: Name(291, 8), group: 10, form: 1 }, // container.image.name
    SlotRow { text: Name(0, 0), group: 10, form: 5 }, // container.image
    SlotRow { text: Name(0, 0), group: 9, form: 5 }, // container
    SlotRow { text: Name(395, 11), group: 11, form: 1 }, // data_stream.dataset
    SlotRow { text: Name(406, 13), group: 11, form: 1 }, // data_stream.namespace
    SlotRow { text: Name(299, 8), group: 11, form: 1 }, // data_stream.type
    SlotRow { text: Name(0, 0), group: 11, form: 5 }, // data_stream
    SlotRow { text: Name(318, 11), group: 12, form: 1 }, // destination.address
    SlotRow { text: Name(329, 9), group: 12, form: 4 }, // destination.bytes
    SlotRow { text: Name(338, 10), group: 12, form: 1 }, // destination.domain
    SlotRow { text: Name(348, 6), group: 12, form: 6 }, // destination.ip
    SlotRow { text: Name(354, 8), group: 12, form: 4 }, // destination.port
    SlotRow { text: Name(86, 11), group: 13, form: 1 }, // error.message
    SlotRow { text: Name(419, 12), group: 14, form: 0 }, // file.accessed
    SlotRow { text: Name(431, 13), group: 14, form: 1 }, // file.directory
    SlotRow { text: Name(444, 7), group: 14, form: 1 }, // file.gid
    SlotRow { text: Name(451, 9), group: 14, form: 0 }, // file.mtime
    SlotRow { text: Name(291, 8), group: 14, form: 1 }, // file.name
    SlotRow { text: Name(460, 8), group: 14, form: 1 }, // file.path
    SlotRow { text: Name(468, 8), group: 14, form: 4 }, // file.size
    SlotRow { text: Name(476, 7), group: 14, form: 1 }, // file.uid
    SlotRow { text: Name(483, 9), group: 16, form: 1 }, // gen_ai.request.model
    SlotRow { text: Name(483, 9), group: 17, form: 1 }, // gen_ai.response.model
    SlotRow { text: Name(492, 16), group: 18, form: 7 }, // gen_ai.usage.input_tokens
    SlotRow { text: Name(508, 17), group: 18, form: 7 }, // gen_ai.usage.output_tokens
    SlotRow { text: Name(291, 8), group: 19, form: 1 }, // group.name
    SlotRow { text: Name(525, 16), group: 20, form: 1 }, // host.architecture
    SlotRow { text: Name(541, 12), group: 20, form: 1 }, // host.hostname
    SlotRow { text: Name(215, 6), group: 20, form: 1 }, // host.id
    SlotRow { text: Name(348, 6), group: 20, form: 8 }, // host.ip
    SlotRow { text: Name(553, 7), group: 20, form: 3 }, // host.mac
    SlotRow { text: Name(291, 8), group: 20, form: 1 }, // host.name
    SlotRow { text: Name(291, 8), group: 21, form: 1 }, // host.os.name
    SlotRow { text: Name(307, 11), group: 21, form: 1 }, // host.os.version
    SlotRow { text: Name(307, 11), group: 22, form: 1 }, // http.version
    SlotRow { text: Name(560, 11), group: 23, form: 2 }, // http.request.headers
    SlotRow { text: Name(215, 6), group: 23, form: 1 }, // http.request.id
    SlotRow { text: Name(571, 10), group: 23, form: 1 }, // http.request.method
    SlotRow { text: Name(581, 11), group: 24, form: 1 }, // http.request.body.content
    SlotRow { text: Name(592, 15), group: 25, form: 4 }, // http.response.status_code
    SlotRow { text: Name(581, 11), group: 26, form: 1 }, // http.response.body.content
    SlotRow { text: Name(299, 8), group: 27, form: 1 }, // input.type
    SlotRow { text: Name(0, 0), group: 27, form: 5 }, // input
    SlotRow { text: Name(607, 9), group: 28, form: 1 }, // log.level
    SlotRow { text: Name(616, 10), group: 28, form: 4 }, // log.offset
    SlotRow { text: Name(626, 13), group: 29, form: 1 }, // log.file.device_id
    SlotRow { text: Name(639, 15), group: 29, form: 1 }, // log.file.fingerprint
    SlotRow { text: Name(654, 9), group: 29, form: 1 }, // log.file.inode
    SlotRow { text: Name(460, 8), group: 29, form: 1 }, // log.file.path
    SlotRow { text: Name(0, 0), group: 29, form: 5 }, // log.file
    SlotRow { text: Name(0, 0), group: 28, form: 5 }, // log
    SlotRow { text: Name(663, 12), group: 30, form: 1 }, // network.protocol
    SlotRow { text: Name(299, 8), group: 30, form: 1 }, // network.type
    SlotRow { text: Name(675, 15), group: 31, form: 1 }, // orchestrator.api_version
    SlotRow { text: Name(406, 13), group: 31, form: 1 }, // orchestrator.namespace
    SlotRow { text: Name(299, 8), group: 31, form: 1 }, // orchestrator.type
    SlotRow { text: Name(291, 8), group: 32, form: 1 }, // orchestrator.cluster.name
    SlotRow { text: Name(291, 8), group: 33, form: 1 }, // orchestrator.resource.name
    SlotRow { text: Name(299, 8), group: 33, form: 1 }, // orchestrator.resource.type
    SlotRow { text: Name(690, 8), group: 34, form: 3 }, // process.args
    SlotRow { text: Name(698, 16), group: 34, form: 1 }, // process.command_line
    SlotRow { text: Name(714, 14), group: 34, form: 1 }, // process.executable
    SlotRow { text: Name(728, 13), group: 34, form: 4 }, // process.exit_code
    SlotRow { text: Name(741, 9), group: 34, form: 4 }, // process.flags
    SlotRow { text: Name(291, 8), group: 34, form: 1 }, // process.name
    SlotRow { text: Name(750, 7), group: 34, form: 4 }, // process.pid
    SlotRow { text: Name(757, 21), group: 34, form: 1 }, // process.working_directory
    SlotRow { text: Name(215, 6), group: 35, form: 9 }, // process.cgroup.id
    SlotRow { text: Name(778, 8), group: 36, form: 1 }, // process.io.text
    SlotRow { text: Name(750, 7), group: 37, form: 4 }, // process.parent.pid
    SlotRow { text: Name(786, 11), group: 38, form: 4 }, // process.tty.columns
    SlotRow { text: Name(797, 8), group: 38, form: 4 }, // process.tty.rows
    SlotRow { text: Name(291, 8), group: 39, form: 1 }, // process.user.name
    SlotRow { text: Name(805, 9), group: 40, form: 3 }, // related.hosts
    SlotRow { text: Name(348, 6), group: 40, form: 8 }, // related.ip
    SlotRow { text: Name(814, 8), group: 40, form: 3 }, // related.user
    SlotRow { text: Name(318, 11), group: 41, form: 1 }, // server.address
    SlotRow { text: Name(329, 9), group: 41, form: 4 }, // server.bytes
    SlotRow { text: Name(338, 10), group: 41, form: 1 }, // server.domain
    SlotRow { text: Name(348, 6), group: 41, form: 6 }, // server.ip
    SlotRow { text: Name(354, 8), group: 41, form: 4 }, // server.port
    SlotRow { text: Name(338, 10), group: 42, form: 1 }, // server.user.domain
    SlotRow { text: Name(291, 8), group: 42, form: 1 }, // server.user.name
    SlotRow { text: Name(291, 8), group: 43, form: 1 }, // service.name
    SlotRow { text: Name(299, 8), group: 43, form: 1 }, // service.type
    SlotRow { text: Name(318, 11), group: 44, form: 1 }, // source.address
    SlotRow { text: Name(329, 9), group: 44, form: 4 }, // source.bytes
    SlotRow { text: Name(338, 10), group: 44, form: 1 }, // source.domain
    SlotRow { text: Name(348, 6), group: 44, form: 6 }, // source.ip
    SlotRow { text: Name(354, 8), group: 44, form: 4 }, // source.port
    SlotRow { text: Name(178, 10), group: 46, form: 1 }, // teleport.audit.action
    SlotRow { text: Name(822, 11), group: 46, form: 3 }, // teleport.audit.actions
    SlotRow { text: Name(833, 8), group: 46, form: 1 }, // teleport.audit.addr
    SlotRow { text: Name(841, 14), group: 46, form: 1 }, // teleport.audit.addr_local
    SlotRow { text: Name(855, 15), group: 46, form: 1 }, // teleport.audit.addr_remote
    SlotRow { text: Name(870, 13), group: 46, form: 1 }, // teleport.audit.asset_tag
    SlotRow { text: Name(883, 21), group: 46, form: 1 }, // teleport.audit.assume_start_time
    SlotRow { text: Name(904, 22), group: 46, form: 1 }, // teleport.audit.athena_results_uri
    SlotRow { text: Name(926, 20), group: 46, form: 1 }, // teleport.audit.athena_workgroup
    SlotRow { text: Name(946, 14), group: 46, form: 2 }, // teleport.audit.attributes
    SlotRow { text: Name(960, 30), group: 46, form: 1 }, // teleport.audit.audit_events_long_term_uri
    SlotRow { text: Name(990, 14), group: 46, form: 1 }, // teleport.audit.blocked_ip
    SlotRow { text: Name(1004, 8), group: 46, form: 2 }, // teleport.audit.body
    SlotRow { text: Name(329, 9), group: 46, form: 4 }, // teleport.audit.bytes
    SlotRow { text: Name(1012, 12), group: 46, form: 1 }, // teleport.audit.category
    SlotRow { text: Name(1024, 11), group: 46, form: 1 }, // teleport.audit.cluster
    SlotRow { text: Name(1035, 16), group: 46, form: 1 }, // teleport.audit.cluster_name
    SlotRow { text: Name(1051, 9), group: 46, form: 4 }, // teleport.audit.count
    SlotRow { text: Name(1060, 17), group: 46, form: 1 }, // teleport.audit.credential_id
    SlotRow { text: Name(1077, 8), group: 46, form: 1 }, // teleport.audit.data
    SlotRow { text: Name(1085, 25), group: 46, form: 4 }, // teleport.audit.data_scanned_in_bytes
    SlotRow { text: Name(1110, 17), group: 46, form: 1 }, // teleport.audit.db_aws_region
    SlotRow { text: Name(1127, 22), group: 46, form: 1 }, // teleport.audit.db_gcp_instance_id
    SlotRow { text: Name(1149, 11), group: 46, form: 2 }, // teleport.audit.details
    SlotRow { text: Name(626, 13), group: 46, form: 1 }, // teleport.audit.device_id
    SlotRow { text: Name(1160, 17), group: 46, form: 1 }, // teleport.audit.device_origin
    SlotRow { text: Name(1177, 11), group: 46, form: 1 }, // teleport.audit.display
    SlotRow { text: Name(1188, 12), group: 46, form: 1 }, // teleport.audit.dst_port
    SlotRow { text: Name(1200, 9), group: 46, form: 1 }, // teleport.audit.email
    SlotRow { text: Name(1209, 23), group: 46, form: 1 }, // teleport.audit.enforcement_expires
    SlotRow { text: Name(1232, 12), group: 46, form: 2 }, // teleport.audit.envelope
    SlotRow { text: Name(1244, 12), group: 46, form: 1 }, // teleport.audit.exitCode
    SlotRow { text: Name(728, 13), group: 46, form: 4 }, // teleport.audit.exit_code
    SlotRow { text: Name(1256, 15), group: 46, form: 4 }, // teleport.audit.exit_status
    SlotRow { text: Name(1271, 11), group: 46, form: 1 }, // teleport.audit.expires
    SlotRow { text: Name(1282, 10), group: 46, form: 1 }, // teleport.audit.expiry
    SlotRow { text: Name(1292, 13), group: 46, form: 1 }, // teleport.audit.file_path
    SlotRow { text: Name(1305, 10), group: 46, form: 1 }, // teleport.audit.filter
    SlotRow { text: Name(1315, 10), group: 46, form: 1 }, // teleport.audit.format
    SlotRow { text: Name(1325, 17), group: 46, form: 1 }, // teleport.audit.glue_database
    SlotRow { text: Name(1342, 14), group: 46, form: 1 }, // teleport.audit.glue_table
    SlotRow { text: Name(1356, 10), group: 46, form: 3 }, // teleport.audit.groups
    SlotRow { text: Name(1366, 11), group: 46, form: 1 }, // teleport.audit.host_id
    SlotRow { text: Name(1377, 25), group: 46, form: 1 }, // teleport.audit.inference_finished_at
    SlotRow { text: Name(1402, 24), group: 46, form: 1 }, // teleport.audit.inference_started_at
    SlotRow { text: Name(1426, 19), group: 46, form: 3 }, // teleport.audit.initial_command
    SlotRow { text: Name(1445, 21), group: 46, form: 4 }, // teleport.audit.input_token_count
    SlotRow { text: Name(1466, 15), group: 46, form: 1 }, // teleport.audit.instance_id
    SlotRow { text: Name(1481, 20), group: 46, form: 1 }, // teleport.audit.integration_name
    SlotRow { text: Name(1501, 19), group: 46, form: 1 }, // teleport.audit.integration_ref
    SlotRow { text: Name(1520, 15), group: 46, form: 1 }, // teleport.audit.join_method
    SlotRow { text: Name(1535, 15), group: 46, form: 2 }, // teleport.audit.kube_labels
    SlotRow { text: Name(1550, 14), group: 46, form: 1 }, // teleport.audit.linux_user
    SlotRow { text: Name(1564, 12), group: 46, form: 1 }, // teleport.audit.location
    SlotRow { text: Name(1576, 7), group: 46, form: 4 }, // teleport.audit.max
    SlotRow { text: Name(1583, 16), group: 46, form: 1 }, // teleport.audit.max_duration
    SlotRow { text: Name(571, 10), group: 46, form: 1 }, // teleport.audit.method
    SlotRow { text: Name(1599, 19), group: 46, form: 1 }, // teleport.audit.mfa_device_name
    SlotRow { text: Name(1618, 19), group: 46, form: 1 }, // teleport.audit.mfa_device_type
    SlotRow { text: Name(1637, 19), group: 46, form: 1 }, // teleport.audit.mfa_device_uuid
    SlotRow { text: Name(1656, 19), group: 46, form: 10 }, // teleport.audit.mfa_via_browser
    SlotRow { text: Name(1675, 8), group: 46, form: 1 }, // teleport.audit.mode
    SlotRow { text: Name(483, 9), group: 46, form: 1 }, // teleport.audit.model
    SlotRow { text: Name(291, 8), group: 46, form: 1 }, // teleport.audit.name
    SlotRow { text: Name(1683, 11), group: 46, form: 1 }, // teleport.audit.os_type
    SlotRow { text: Name(1694, 22), group: 46, form: 4 }, // teleport.audit.output_token_count
    SlotRow { text: Name(1716, 14), group: 46, form: 3 }, // teleport.audit.parameters
    SlotRow { text: Name(460, 8), group: 46, form: 1 }, // teleport.audit.path
    SlotRow { text: Name(1730, 11), group: 46, form: 2 }, // teleport.audit.payload
    SlotRow { text: Name(1741, 10), group: 46, form: 1 }, // teleport.audit.policy
    SlotRow { text: Name(1751, 15), group: 46, form: 1 }, // teleport.audit.policy_name
    SlotRow { text: Name(362, 12), group: 46, form: 1 }, // teleport.audit.provider
    SlotRow { text: Name(1766, 15), group: 46, form: 1 }, // teleport.audit.public_addr
    SlotRow { text: Name(1781, 14), group: 46, form: 1 }, // teleport.audit.public_key
    SlotRow { text: Name(1795, 9), group: 46, form: 1 }, // teleport.audit.query
    SlotRow { text: Name(374, 10), group: 46, form: 1 }, // teleport.audit.region
    SlotRow { text: Name(1804, 11), group: 46, form: 2 }, // teleport.audit.request
    SlotRow { text: Name(1815, 14), group: 46, form: 1 }, // teleport.audit.request_id
    SlotRow { text: Name(1829, 16), group: 46, form: 3 }, // teleport.audit.resolved_ips
    SlotRow { text: Name(1845, 15), group: 46, form: 1 }, // teleport.audit.resource_id
    SlotRow { text: Name(1860, 17), group: 46, form: 1 }, // teleport.audit.resource_name
    SlotRow { text: Name(1877, 22), group: 46, form: 1 }, // teleport.audit.resource_namespace
    SlotRow { text: Name(1899, 12), group: 46, form: 2 }, // teleport.audit.response
    SlotRow { text: Name(1911, 15), group: 46, form: 4 }, // teleport.audit.return_code
    SlotRow { text: Name(1926, 9), group: 46, form: 3 }, // teleport.audit.roles
    SlotRow { text: Name(1935, 15), group: 46, form: 1 }, // teleport.audit.server_addr
    SlotRow { text: Name(1950, 11), group: 46, form: 1 }, // teleport.audit.service
    SlotRow { text: Name(1961, 14), group: 46, form: 1 }, // teleport.audit.session_id
    SlotRow { text: Name(1975, 26), group: 46, form: 1 }, // teleport.audit.session_recordings_uri
    SlotRow { text: Name(2001, 17), group: 46, form: 1 }, // teleport.audit.session_start
    SlotRow { text: Name(2018, 16), group: 46, form: 1 }, // teleport.audit.session_stop
    SlotRow { text: Name(2034, 27), group: 46, form: 1 }, // teleport.audit.shipper_container_image
    SlotRow { text: Name(2061, 26), group: 46, form: 1 }, // teleport.audit.shipper_container_name
    SlotRow { text: Name(2087, 16), group: 46, form: 1 }, // teleport.audit.shipper_host
    SlotRow { text: Name(2103, 25), group: 46, form: 1 }, // teleport.audit.shipper_host_hostname
    SlotRow { text: Name(2128, 19), group: 46, form: 1 }, // teleport.audit.shipper_host_id
    SlotRow { text: Name(2147, 21), group: 46, form: 1 }, // teleport.audit.shipper_host_name
    SlotRow { text: Name(2168, 15), group: 46, form: 1 }, // teleport.audit.shipper_log
    SlotRow { text: Name(2183, 21), group: 46, form: 1 }, // teleport.audit.shipper_timestamp
    SlotRow { text: Name(2204, 10), group: 46, form: 1 }, // teleport.audit.status
    SlotRow { text: Name(592, 15), group: 46, form: 4 }, // teleport.audit.status_code
    SlotRow { text: Name(2214, 17), group: 46, form: 2 }, // teleport.audit.status_detail
    SlotRow { text: Name(2231, 19), group: 46, form: 1 }, // teleport.audit.subscription_id
    SlotRow { text: Name(2250, 11), group: 46, form: 10 }, // teleport.audit.success
    SlotRow { text: Name(2261, 10), group: 46, form: 1 }, // teleport.audit.target
    SlotRow { text: Name(2271, 15), group: 46, form: 1 }, // teleport.audit.target_host
    SlotRow { text: Name(2286, 15), group: 46, form: 1 }, // teleport.audit.target_port
    SlotRow { text: Name(2301, 8), group: 46, form: 1 }, // teleport.audit.time
    SlotRow { text: Name(2309, 17), group: 46, form: 1 }, // teleport.audit.token_expires
    SlotRow { text: Name(2326, 34), group: 46, form: 4 }, // teleport.audit.total_execution_time_in_millis
    SlotRow { text: Name(2360, 10), group: 46, form: 2 }, // teleport.audit.traits
    SlotRow { text: Name(2370, 12), group: 46, form: 2 }, // teleport.audit.unmapped
    SlotRow { text: Name(2382, 7), group: 46, form: 1 }, // teleport.audit.uri
    SlotRow { text: Name(2389, 7), group: 46, form: 1 }, // teleport.audit.url
    SlotRow { text: Name(2396, 12), group: 46, form: 1 }, // teleport.audit.username
    SlotRow { text: Name(307, 11), group: 46, form: 1 }, // teleport.audit.version
    SlotRow { text: Name(2408, 9), group: 46, form: 1 }, // teleport.audit.vm_id
    SlotRow { text: Name(2417, 22), group: 46, form: 10 }, // teleport.audit.web_authentication
    SlotRow { text: Name(2439, 25), group: 46, form: 1 }, // teleport.audit.web_authentication_id
    SlotRow { text: Name(2464, 18), group: 46, form: 1 }, // teleport.audit.web_session_id
    SlotRow { text: Name(2482, 11), group: 47, form: 11 }, // teleport.audit.access_list.members
    SlotRow { text: Name(2493, 17), group: 47, form: 3 }, // teleport.audit.access_list.missing_roles
    SlotRow { text: Name(291, 8), group: 47, form: 1 }, // teleport.audit.access_list.name
    SlotRow { text: Name(2510, 19), group: 47, form: 3 }, // teleport.audit.access_list.removed_members
    SlotRow { text: Name(2529, 31), group: 47, form: 1 }, // teleport.audit.access_list.review_day_of_month_changed
    SlotRow { text: Name(2560, 28), group: 47, form: 1 }, // teleport.audit.access_list.review_frequency_changed
    SlotRow { text: Name(2588, 13), group: 47, form: 1 }, // teleport.audit.access_list.review_id
    SlotRow { text: Name(2601, 18), group: 47, form: 1 }, // teleport.audit.access_list.review_message
    SlotRow { text: Name(2619, 9), group: 47, form: 1 }, // teleport.audit.access_list.scope
    SlotRow { text: Name(2628, 26), group: 47, form: 3 }, // teleport.audit.access_list.scoped_removed_members
    SlotRow { text: Name(2654, 9), group: 47, form: 1 }, // teleport.audit.access_list.title
    SlotRow { text: Name(1926, 9), group: 48, form: 3 }, // teleport.audit.access_list.membership_requirements_changed.roles
    SlotRow { text: Name(2360, 10), group: 48, form: 2 }, // teleport.audit.access_list.membership_requirements_changed.traits
    SlotRow { text: Name(0, 0), group: 48, form: 5 }, // teleport.audit.access_list.membership_requirements_changed
    SlotRow { text: Name(215, 6), group: 49, form: 1 }, // teleport.audit.access_path_change.id
    SlotRow { text: Name(291, 8), group: 50, form: 1 }, // teleport.audit.access_path_change.resource.name
    SlotRow { text: Name(2663, 10), group: 50, form: 1 }, // teleport.audit.access_path_change.resource.source
    SlotRow { text: Name(299, 8), group: 50, form: 1 }, // teleport.audit.access_path_change.resource.type
    SlotRow { text: Name(2673, 15), group: 51, form: 2 }, // teleport.audit.access_request.annotations
    SlotRow { text: Name(883, 21), group: 51, form: 0 }, // teleport.audit.access_request.assume_start_time
    SlotRow { text: Name(2688, 13), group: 51, form: 1 }, // teleport.audit.access_request.delegator
    SlotRow { text: Name(1282, 10), group: 51, form: 0 }, // teleport.audit.access_request.expiry
    SlotRow { text: Name(215, 6), group: 51, form: 1 }, // teleport.audit.access_request.id
    SlotRow { text: Name(1583, 16), group: 51, form: 0 }, // teleport.audit.access_request.max_duration
    SlotRow { text: Name(2701, 29), group: 51, form: 1 }, // teleport.audit.access_request.promoted_access_list_name
    SlotRow { text: Name(2730, 18), group: 51, form: 1 }, // teleport.audit.access_request.proposed_state
    SlotRow { text: Name(2748, 23), group: 51, form: 12 }, // teleport.audit.access_request.resource_access_ids
    SlotRow { text: Name(2771, 16), group: 51, form: 12 }, // teleport.audit.access_request.resource_ids
    SlotRow { text: Name(2787, 18), group: 51, form: 3 }, // teleport.audit.access_request.resource_names
    SlotRow { text: Name(2805, 12), group: 51, form: 1 }, // teleport.audit.access_request.reviewer
    SlotRow { text: Name(1926, 9), group: 51, form: 3 }, // teleport.audit.access_request.roles
    SlotRow { text: Name(2817, 9), group: 51, form: 1 }, // teleport.audit.access_request.state
    SlotRow { text: Name(2826, 16), group: 51, form: 1 }, // teleport.audit.access_request.submitted_by
    SlotRow { text: Name(2842, 10), group: 52, form: 2 }, // teleport.audit.access_request.resource_search.labels
    SlotRow { text: Name(2852, 24), group: 52, form: 1 }, // teleport.audit.access_request.resource_search.predicate_expression
    SlotRow { text: Name(2876, 17), group: 52, form: 1 }, // teleport.audit.access_request.resource_search.resource_type
    SlotRow { text: Name(2893, 19), group: 52, form: 3 }, // teleport.audit.access_request.resource_search.search_as_roles
    SlotRow { text: Name(2912, 19), group: 52, form: 3 }, // teleport.audit.access_request.resource_search.search_keywords
    SlotRow { text: Name(2931, 13), group: 53, form: 1 }, // teleport.audit.app.deny_kind
    SlotRow { text: Name(2842, 10), group: 53, form: 2 }, // teleport.audit.app.labels
    SlotRow { text: Name(291, 8), group: 53, form: 1 }, // teleport.audit.app.name
    SlotRow { text: Name(2944, 18), group: 53, form: 1 }, // teleport.audit.app.public_address
    SlotRow { text: Name(2962, 12), group: 53, form: 1 }, // teleport.audit.app.sub_kind
    SlotRow { text: Name(2286, 15), group: 53, form: 4 }, // teleport.audit.app.target_port
    SlotRow { text: Name(2382, 7), group: 53, form: 1 }, // teleport.audit.app.uri
    SlotRow { text: Name(2974, 16), group: 54, form: 1 }, // teleport.audit.app.aws.assumed_role
    SlotRow { text: Name(990, 14), group: 55, form: 6 }, // teleport.audit.app.dial.blocked_ip
    SlotRow { text: Name(2990, 18), group: 55, form: 1 }, // teleport.audit.app.dial.blocked_prefix
    SlotRow { text: Name(1741, 10), group: 55, form: 1 }, // teleport.audit.app.dial.policy
    SlotRow { text: Name(1829, 16), group: 55, form: 8 }, // teleport.audit.app.dial.resolved_ips
    SlotRow { text: Name(1315, 10), group: 56, form: 1 }, // teleport.audit.app.llm.format
    SlotRow { text: Name(362, 12), group: 56, form: 1 }, // teleport.audit.app.llm.provider
    SlotRow { text: Name(3008, 12), group: 57, form: 1 }, // teleport.audit.app.session.chunk_id
    SlotRow { text: Name(215, 6), group: 57, form: 1 }, // teleport.audit.app.session.id
    SlotRow { text: Name(291, 8), group: 58, form: 1 }, // teleport.audit.app_auth_config.name
    SlotRow { text: Name(1085, 25), group: 59, form: 4 }, // teleport.audit.audit_query.data_scanned_in_bytes
    SlotRow { text: Name(3020, 8), group: 59, form: 4 }, // teleport.audit.audit_query.days
    SlotRow { text: Name(291, 8), group: 59, form: 1 }, // teleport.audit.audit_query.name
    SlotRow { text: Name(1795, 9), group: 59, form: 1 }, // teleport.audit.audit_query.query
    SlotRow { text: Name(2326, 34), group: 59, form: 4 }, // teleport.audit.audit_query.total_execution_time_in_millis
    SlotRow { text: Name(3028, 21), group: 60, form: 1 }, // teleport.audit.auth_preference.admin_actions_mfa
    SlotRow { text: Name(1356, 10), group: 61, form: 3 }, // teleport.audit.auto_update.groups
    SlotRow { text: Name(3049, 29), group: 62, form: 4 }, // teleport.audit.aws_identity_center.total_account_assignments
    SlotRow { text: Name(3078, 18), group: 62, form: 4 }, // teleport.audit.aws_identity_center.total_accounts
    SlotRow { text: Name(3096, 25), group: 62, form: 4 }, // teleport.audit.aws_identity_center.total_permission_sets
    SlotRow { text: Name(3121, 21), group: 62, form: 4 }, // teleport.audit.aws_identity_center.total_user_groups
    SlotRow { text: Name(3142, 18), group: 63, form: 1 }, // teleport.audit.azure.resource_group
    SlotRow { text: Name(1845, 15), group: 63, form: 1 }, // teleport.audit.azure.resource_id
    SlotRow { text: Name(3160, 13), group: 64, form: 1 }, // teleport.audit.azure.run.api_error
    SlotRow { text: Name(3173, 19), group: 64, form: 1 }, // teleport.audit.azure.run.execution_state
    SlotRow { text: Name(2204, 10), group: 64, form: 1 }, // teleport.audit.azure.run.status
    SlotRow { text: Name(3192, 10), group: 64, form: 1 }, // teleport.audit.azure.run.stderr
    SlotRow { text: Name(3202, 10), group: 64, form: 1 }, // teleport.audit.azure.run.stdout
    SlotRow { text: Name(215, 6), group: 65, form: 1 }, // teleport.audit.beam.id
    SlotRow { text: Name(1466, 15), group: 66, form: 1 }, // teleport.audit.bot.instance_id
    SlotRow { text: Name(3212, 19), group: 66, form: 1 }, // teleport.audit.bot.scope_of_origin
    SlotRow { text: Name(3231, 18), group: 67, form: 1 }, // teleport.audit.bound_keypair.new_public_key
    SlotRow { text: Name(3249, 23), group: 67, form: 1 }, // teleport.audit.bound_keypair.previous_public_key
    SlotRow { text: Name(1781, 14), group: 67, form: 1 }, // teleport.audit.bound_keypair.public_key
    SlotRow { text: Name(3272, 18), group: 67, form: 4 }, // teleport.audit.bound_keypair.recovery_count
    SlotRow { text: Name(3290, 17), group: 67, form: 1 }, // teleport.audit.bound_keypair.recovery_mode
    SlotRow { text: Name(3307, 10), group: 68, form: 10 }, // teleport.audit.ca_override.active
    SlotRow { text: Name(3317, 11), group: 68, form: 1 }, // teleport.audit.ca_override.ca_type
    SlotRow { text: Name(3328, 25), group: 68, form: 12 }, // teleport.audit.ca_override.certificate_overrides
    SlotRow { text: Name(1035, 16), group: 68, form: 1 }, // teleport.audit.ca_override.cluster_name
    SlotRow { text: Name(3353, 19), group: 68, form: 1 }, // teleport.audit.ca_override.public_key_hash
    SlotRow { text: Name(0, 0), group: 68, form: 5 }, // teleport.audit.ca_override
    SlotRow { text: Name(299, 8), group: 69, form: 1 }, // teleport.audit.certificate.type
    SlotRow { text: Name(338, 10), group: 70, form: 1 }, // teleport.audit.certificate.authority.domain
    SlotRow { text: Name(3372, 18), group: 70, form: 1 }, // teleport.audit.certificate.authority.subject_key_id
    SlotRow { text: Name(299, 8), group: 70, form: 1 }, // teleport.audit.certificate.authority.type
    SlotRow { text: Name(0, 0), group: 70, form: 5 }, // teleport.audit.certificate.authority
    SlotRow { text: Name(3390, 19), group: 71, form: 3 }, // teleport.audit.certificate.identity.access_requests
    SlotRow { text: Name(3409, 31), group: 71, form: 12 }, // teleport.audit.certificate.identity.allowed_resource_access_ids
    SlotRow { text: Name(3440, 24), group: 71, form: 12 }, // teleport.audit.certificate.identity.allowed_resource_ids
    SlotRow { text: Name(3464, 17), group: 71, form: 3 }, // teleport.audit.certificate.identity.aws_role_arns
    SlotRow { text: Name(3481, 20), group: 71, form: 3 }, // teleport.audit.certificate.identity.azure_identities
    SlotRow { text: Name(3501, 19), group: 71, form: 1 }, // teleport.audit.certificate.identity.bot_instance_id
    SlotRow { text: Name(3520, 16), group: 71, form: 10 }, // teleport.audit.certificate.identity.bot_internal
    SlotRow { text: Name(3536, 12), group: 71, form: 1 }, // teleport.audit.certificate.identity.bot_name
    SlotRow { text: Name(3548, 23), group: 71, form: 1 }, // teleport.audit.certificate.identity.bot_scope_of_origin
    SlotRow { text: Name(3571, 13), group: 71, form: 1 }, // teleport.audit.certificate.identity.client_ip
    SlotRow { text: Name(3584, 18), group: 71, form: 3 }, // teleport.audit.certificate.identity.database_names
    SlotRow { text: Name(3602, 18), group: 71, form: 3 }, // teleport.audit.certificate.identity.database_users
    SlotRow { text: Name(3620, 20), group: 71, form: 10 }, // teleport.audit.certificate.identity.disallow_reissue
    SlotRow { text: Name(1271, 11), group: 71, form: 0 }, // teleport.audit.certificate.identity.expires
    SlotRow { text: Name(3640, 24), group: 71, form: 3 }, // teleport.audit.certificate.identity.gcp_service_accounts
    SlotRow { text: Name(3664, 16), group: 71, form: 1 }, // teleport.audit.certificate.identity.impersonator
    SlotRow { text: Name(3680, 14), group: 71, form: 1 }, // teleport.audit.certificate.identity.join_token
    SlotRow { text: Name(3694, 22), group: 71, form: 1 }, // teleport.audit.certificate.identity.kubernetes_cluster
    SlotRow { text: Name(3716, 21), group: 71, form: 3 }, // teleport.audit.certificate.identity.kubernetes_groups
    SlotRow { text: Name(3737, 20), group: 71, form: 3 }, // teleport.audit.certificate.identity.kubernetes_users
    SlotRow { text: Name(3757, 10), group: 71, form: 3 }, // teleport.audit.certificate.identity.logins
    SlotRow { text: Name(1637, 19), group: 71, form: 1 }, // teleport.audit.certificate.identity.mfa_device_uuid
    SlotRow { text: Name(3767, 25), group: 71, form: 0 }, // teleport.audit.certificate.identity.prev_identity_expires
    SlotRow { text: Name(3792, 22), group: 71, form: 1 }, // teleport.audit.certificate.identity.private_key_policy
    SlotRow { text: Name(1926, 9), group: 71, form: 3 }, // teleport.audit.certificate.identity.roles
    SlotRow { text: Name(3814, 20), group: 71, form: 1 }, // teleport.audit.certificate.identity.route_to_cluster
    SlotRow { text: Name(3834, 13), group: 71, form: 2 }, // teleport.audit.certificate.identity.scope_pin
    SlotRow { text: Name(3847, 20), group: 71, form: 1 }, // teleport.audit.certificate.identity.teleport_cluster
    SlotRow { text: Name(2360, 10), group: 71, form: 2 }, // teleport.audit.certificate.identity.traits
    SlotRow { text: Name(3867, 9), group: 71, form: 3 }, // teleport.audit.certificate.identity.usage
    SlotRow { text: Name(814, 8), group: 71, form: 1 }, // teleport.audit.certificate.identity.user
    SlotRow { text: Name(870, 13), group: 72, form: 1 }, // teleport.audit.certificate.identity.device_extensions.asset_tag
    SlotRow { text: Name(1060, 17), group: 72, form: 1 }, // teleport.audit.certificate.identity.device_extensions.credential_id
    SlotRow { text: Name(626, 13), group: 72, form: 1 }, // teleport.audit.certificate.identity.device_extensions.device_id
    SlotRow { text: Name(0, 0), group: 72, form: 5 }, // teleport.audit.certificate.identity.device_extensions
    SlotRow { text: Name(3876, 16), group: 73, form: 1 }, // teleport.audit.certificate.identity.route_to_app.aws_role_arn
    SlotRow { text: Name(3892, 18), group: 73, form: 1 }, // teleport.audit.certificate.identity.route_to_app.azure_identity
    SlotRow { text: Name(1035, 16), group: 73, form: 1 }, // teleport.audit.certificate.identity.route_to_app.cluster_name
    SlotRow { text: Name(3910, 23), group: 73, form: 1 }, // teleport.audit.certificate.identity.route_to_app.gcp_service_account
    SlotRow { text: Name(291, 8), group: 73, form: 1 }, // teleport.audit.certificate.identity.route_to_app.name
    SlotRow { text: Name(1766, 15), group: 73, form: 1 }, // teleport.audit.certificate.identity.route_to_app.public_addr
    SlotRow { text: Name(1961, 14), group: 73, form: 1 }, // teleport.audit.certificate.identity.route_to_app.session_id
    SlotRow { text: Name(2286, 15), group: 73, form: 4 }, // teleport.audit.certificate.identity.route_to_app.target_port
    SlotRow { text: Name(2382, 7), group: 73, form: 1 }, // teleport.audit.certificate.identity.route_to_app.uri
    SlotRow { text: Name(0, 0), group: 73, form: 5 }, // teleport.audit.certificate.identity.route_to_app
    SlotRow { text: Name(3933, 12), group: 74, form: 1 }, // teleport.audit.certificate.identity.route_to_database.database
    SlotRow { text: Name(663, 12), group: 74, form: 1 }, // teleport.audit.certificate.identity.route_to_database.protocol
    SlotRow { text: Name(1926, 9), group: 74, form: 3 }, // teleport.audit.certificate.identity.route_to_database.roles
    SlotRow { text: Name(3945, 16), group: 74, form: 1 }, // teleport.audit.certificate.identity.route_to_database.service_name
    SlotRow { text: Name(2396, 12), group: 74, form: 1 }, // teleport.audit.certificate.identity.route_to_database.username
    SlotRow { text: Name(0, 0), group: 74, form: 5 }, // teleport.audit.certificate.identity.route_to_database
    SlotRow { text: Name(0, 0), group: 71, form: 5 }, // teleport.audit.certificate.identity
    SlotRow { text: Name(3961, 13), group: 75, form: 3 }, // teleport.audit.client_ip_restrictions.allowlist
    SlotRow { text: Name(1209, 23), group: 75, form: 0 }, // teleport.audit.client_ip_restrictions.enforcement_expires
    SlotRow { text: Name(1675, 8), group: 75, form: 1 }, // teleport.audit.client_ip_restrictions.mode
    SlotRow { text: Name(1200, 9), group: 76, form: 1 }, // teleport.audit.contact.email
    SlotRow { text: Name(299, 8), group: 76, form: 1 }, // teleport.audit.contact.type
    SlotRow { text: Name(3974, 17), group: 77, form: 1 }, // teleport.audit.crown_jewel.current_query
    SlotRow { text: Name(1795, 9), group: 77, form: 1 }, // teleport.audit.crown_jewel.query
    SlotRow { text: Name(3991, 17), group: 77, form: 1 }, // teleport.audit.crown_jewel.updated_query
    SlotRow { text: Name(4008, 26), group: 78, form: 2 }, // teleport.audit.database.affected_object_counts
    SlotRow { text: Name(4034, 20), group: 78, form: 9 }, // teleport.audit.database.affected_records
    SlotRow { text: Name(2842, 10), group: 78, form: 2 }, // teleport.audit.database.labels
    SlotRow { text: Name(291, 8), group: 78, form: 1 }, // teleport.audit.database.name
    SlotRow { text: Name(4054, 10), group: 78, form: 1 }, // teleport.audit.database.origin
    SlotRow { text: Name(1730, 11), group: 78, form: 1 }, // teleport.audit.database.payload
    SlotRow { text: Name(4064, 16), group: 78, form: 1 }, // teleport.audit.database.payload_text
    SlotRow { text: Name(4080, 22), group: 78, form: 12 }, // teleport.audit.database.permission_summary
    SlotRow { text: Name(4102, 13), group: 78, form: 1 }, // teleport.audit.database.proc_name
    SlotRow { text: Name(663, 12), group: 78, form: 1 }, // teleport.audit.database.protocol
    SlotRow { text: Name(1795, 9), group: 78, form: 1 }, // teleport.audit.database.query
    SlotRow { text: Name(4115, 20), group: 78, form: 3 }, // teleport.audit.database.query_parameters
    SlotRow { text: Name(4135, 16), group: 78, form: 2 }, // teleport.audit.database.request_body
    SlotRow { text: Name(1926, 9), group: 78, form: 3 }, // teleport.audit.database.roles
    SlotRow { text: Name(814, 8), group: 78, form: 1 }, // teleport.audit.database.user
    SlotRow { text: Name(4151, 23), group: 79, form: 1 }, // teleport.audit.database.aws.redshift_cluster_id
    SlotRow { text: Name(4174, 14), group: 80, form: 1 }, // teleport.audit.database.aws.ssm_run.command_id
    SlotRow { text: Name(4188, 18), group: 80, form: 1 }, // teleport.audit.database.aws.ssm_run.invocation_url
    SlotRow { text: Name(4206, 17), group: 80, form: 1 }, // teleport.audit.database.aws.ssm_run.platform_name
    SlotRow { text: Name(4223, 17), group: 80, form: 1 }, // teleport.audit.database.aws.ssm_run.platform_type
    SlotRow { text: Name(4240, 20), group: 80, form: 1 }, // teleport.audit.database.aws.ssm_run.platform_version
    SlotRow { text: Name(2204, 10), group: 80, form: 1 }, // teleport.audit.database.aws.ssm_run.status
    SlotRow { text: Name(3192, 10), group: 80, form: 1 }, // teleport.audit.database.aws.ssm_run.stderr
    SlotRow { text: Name(3202, 10), group: 80, form: 1 }, // teleport.audit.database.aws.ssm_run.stdout
    SlotRow { text: Name(4260, 14), group: 81, form: 1 }, // teleport.audit.database.cassandra.batch_type
    SlotRow { text: Name(4274, 12), group: 81, form: 12 }, // teleport.audit.database.cassandra.children
    SlotRow { text: Name(4286, 15), group: 81, form: 1 }, // teleport.audit.database.cassandra.consistency
    SlotRow { text: Name(4301, 15), group: 81, form: 3 }, // teleport.audit.database.cassandra.event_types
    SlotRow { text: Name(4316, 12), group: 81, form: 1 }, // teleport.audit.database.cassandra.keyspace
    SlotRow { text: Name(4328, 12), group: 81, form: 1 }, // teleport.audit.database.cassandra.query_id
    SlotRow { text: Name(2261, 10), group: 82, form: 1 }, // teleport.audit.database.dynamodb.target
    SlotRow { text: Name(1012, 12), group: 83, form: 1 }, // teleport.audit.database.elasticsearch.category
    SlotRow { text: Name(2261, 10), group: 83, form: 1 }, // teleport.audit.database.elasticsearch.target
    SlotRow { text: Name(4340, 13), group: 84, form: 4 }, // teleport.audit.database.mysql.data_size
    SlotRow { text: Name(4353, 16), group: 84, form: 4 }, // teleport.audit.database.mysql.parameter_id
    SlotRow { text: Name(4369, 14), group: 84, form: 4 }, // teleport.audit.database.mysql.process_id
    SlotRow { text: Name(4383, 14), group: 84, form: 4 }, // teleport.audit.database.mysql.rows_count
    SlotRow { text: Name(4397, 15), group: 84, form: 1 }, // teleport.audit.database.mysql.schema_name
    SlotRow { text: Name(4412, 16), group: 84, form: 4 }, // teleport.audit.database.mysql.statement_id
    SlotRow { text: Name(4428, 14), group: 84, form: 1 }, // teleport.audit.database.mysql.subcommand
    SlotRow { text: Name(1012, 12), group: 85, form: 1 }, // teleport.audit.database.opensearch.category
    SlotRow { text: Name(2261, 10), group: 85, form: 1 }, // teleport.audit.database.opensearch.target
    SlotRow { text: Name(4442, 17), group: 86, form: 3 }, // teleport.audit.database.postgres.function_args
    SlotRow { text: Name(4459, 16), group: 86, form: 1 }, // teleport.audit.database.postgres.function_oid
    SlotRow { text: Name(750, 7), group: 86, form: 4 }, // teleport.audit.database.postgres.pid
    SlotRow { text: Name(4475, 15), group: 86, form: 1 }, // teleport.audit.database.postgres.portal_name
    SlotRow { text: Name(4490, 18), group: 86, form: 1 }, // teleport.audit.database.postgres.statement_name
    SlotRow { text: Name(690, 8), group: 88, form: 2 }, // teleport.audit.database.spanner.rpc.args
    SlotRow { text: Name(4508, 13), group: 88, form: 1 }, // teleport.audit.database.spanner.rpc.procedure
    SlotRow { text: Name(4521, 14), group: 89, form: 10 }, // teleport.audit.database.user_change.is_deleted
    SlotRow { text: Name(1926, 9), group: 89, form: 3 }, // teleport.audit.database.user_change.roles
    SlotRow { text: Name(2396, 12), group: 89, form: 1 }, // teleport.audit.database.user_change.username
    SlotRow { text: Name(4535, 23), group: 90, form: 10 }, // teleport.audit.desktop.allow_user_creation
    SlotRow { text: Name(4558, 12), group: 90, form: 9 }, // teleport.audit.desktop.delay_ms
    SlotRow { text: Name(4570, 16), group: 90, form: 9 }, // teleport.audit.desktop.directory_id
    SlotRow { text: Name(4586, 15), group: 90, form: 10 }, // teleport.audit.desktop.is_recorded
    SlotRow { text: Name(2842, 10), group: 90, form: 2 }, // teleport.audit.desktop.labels
    SlotRow { text: Name(291, 8), group: 90, form: 1 }, // teleport.audit.desktop.name
    SlotRow { text: Name(4601, 7), group: 90, form: 10 }, // teleport.audit.desktop.nla
    SlotRow { text: Name(616, 10), group: 90, form: 9 }, // teleport.audit.desktop.offset
    SlotRow { text: Name(4608, 27), group: 90, form: 1 }, // teleport.audit.desktop.windows_desktop_service
    SlotRow { text: Name(4635, 27), group: 91, form: 3 }, // teleport.audit.desktop.certificate.crl_distribution_points
    SlotRow { text: Name(4662, 22), group: 91, form: 3 }, // teleport.audit.desktop.certificate.enhanced_key_usage
    SlotRow { text: Name(4684, 22), group: 91, form: 13 }, // teleport.audit.desktop.certificate.extended_key_usage
    SlotRow { text: Name(4706, 13), group: 91, form: 4 }, // teleport.audit.desktop.certificate.key_usage
    SlotRow { text: Name(4719, 17), group: 91, form: 1 }, // teleport.audit.desktop.certificate.serial_number
    SlotRow { text: Name(4736, 11), group: 91, form: 1 }, // teleport.audit.desktop.certificate.subject
    SlotRow { text: Name(4747, 7), group: 91, form: 1 }, // teleport.audit.desktop.certificate.upn
    SlotRow { text: Name(0, 0), group: 91, form: 5 }, // teleport.audit.desktop.certificate
    SlotRow { text: Name(86, 11), group: 92, form: 1 }, // teleport.audit.desktop.recording.message
    SlotRow { text: Name(4754, 16), group: 92, form: 1 }, // teleport.audit.desktop.recording.tdpb_message
    SlotRow { text: Name(870, 13), group: 93, form: 1 }, // teleport.audit.device.asset_tag
    SlotRow { text: Name(1060, 17), group: 93, form: 1 }, // teleport.audit.device.credential_id
    SlotRow { text: Name(626, 13), group: 93, form: 1 }, // teleport.audit.device.device_id
    SlotRow { text: Name(4054, 10), group: 93, form: 1 }, // teleport.audit.device.origin
    SlotRow { text: Name(1683, 11), group: 93, form: 1 }, // teleport.audit.device.os_type
    SlotRow { text: Name(2417, 22), group: 93, form: 10 }, // teleport.audit.device.web_authentication
    SlotRow { text: Name(2439, 25), group: 93, form: 1 }, // teleport.audit.device.web_authentication_id
    SlotRow { text: Name(2464, 18), group: 93, form: 1 }, // teleport.audit.device.web_session_id
    SlotRow { text: Name(0, 0), group: 93, form: 5 }, // teleport.audit.device
    SlotRow { text: Name(291, 8), group: 94, form: 1 }, // teleport.audit.environment_profile.name
    SlotRow { text: Name(904, 22), group: 95, form: 1 }, // teleport.audit.external_audit_storage.athena_results_uri
    SlotRow { text: Name(926, 20), group: 95, form: 1 }, // teleport.audit.external_audit_storage.athena_workgroup
    SlotRow { text: Name(960, 30), group: 95, form: 1 }, // teleport.audit.external_audit_storage.audit_events_long_term_uri
    SlotRow { text: Name(1325, 17), group: 95, form: 1 }, // teleport.audit.external_audit_storage.glue_database
    SlotRow { text: Name(1342, 14), group: 95, form: 1 }, // teleport.audit.external_audit_storage.glue_table
    SlotRow { text: Name(1481, 20), group: 95, form: 1 }, // teleport.audit.external_audit_storage.integration_name
    SlotRow { text: Name(1751, 15), group: 95, form: 1 }, // teleport.audit.external_audit_storage.policy_name
    SlotRow { text: Name(374, 10), group: 95, form: 1 }, // teleport.audit.external_audit_storage.region
    SlotRow { text: Name(1975, 26), group: 95, form: 1 }, // teleport.audit.external_audit_storage.session_recordings_uri
    SlotRow { text: Name(0, 0), group: 95, form: 5 }, // teleport.audit.external_audit_storage
    SlotRow { text: Name(4770, 13), group: 96, form: 3 }, // teleport.audit.file_transfer_request.approvers
    SlotRow { text: Name(215, 6), group: 96, form: 1 }, // teleport.audit.file_transfer_request.id
    SlotRow { text: Name(4783, 15), group: 96, form: 10 }, // teleport.audit.file_transfer_request.is_download
    SlotRow { text: Name(4798, 13), group: 96, form: 1 }, // teleport.audit.file_transfer_request.requester
    SlotRow { text: Name(822, 11), group: 97, form: 11 }, // teleport.audit.git.actions
    SlotRow { text: Name(4811, 14), group: 97, form: 1 }, // teleport.audit.git.repository
    SlotRow { text: Name(1950, 11), group: 97, form: 1 }, // teleport.audit.git.service
    SlotRow { text: Name(4825, 15), group: 98, form: 4 }, // teleport.audit.http.chunk_index
    SlotRow { text: Name(4840, 11), group: 98, form: 10 }, // teleport.audit.http.is_last
    SlotRow { text: Name(4851, 20), group: 98, form: 2 }, // teleport.audit.http.response_headers
    SlotRow { text: Name(4871, 15), group: 98, form: 1 }, // teleport.audit.http.status_text
    SlotRow { text: Name(4886, 14), group: 99, form: 4 }, // teleport.audit.http.timings.receive_ms
    SlotRow { text: Name(4900, 11), group: 99, form: 4 }, // teleport.audit.http.timings.send_ms
    SlotRow { text: Name(4911, 11), group: 99, form: 4 }, // teleport.audit.http.timings.wait_ms
    SlotRow { text: Name(1730, 11), group: 100, form: 2 }, // teleport.audit.inference.payload
    SlotRow { text: Name(2962, 12), group: 101, form: 1 }, // teleport.audit.integration.sub_kind
    SlotRow { text: Name(4922, 17), group: 102, form: 1 }, // teleport.audit.integration.aws_oidc.issuer_s3_uri
    SlotRow { text: Name(4939, 12), group: 102, form: 1 }, // teleport.audit.integration.aws_oidc.role_arn
    SlotRow { text: Name(0, 0), group: 102, form: 5 }, // teleport.audit.integration.aws_oidc
    SlotRow { text: Name(4951, 20), group: 103, form: 1 }, // teleport.audit.integration.aws_ra.trust_anchor_arn
    SlotRow { text: Name(0, 0), group: 103, form: 5 }, // teleport.audit.integration.aws_ra
    SlotRow { text: Name(4971, 13), group: 104, form: 1 }, // teleport.audit.integration.azure_oidc.client_id
    SlotRow { text: Name(4984, 13), group: 104, form: 1 }, // teleport.audit.integration.azure_oidc.tenant_id
    SlotRow { text: Name(0, 0), group: 104, form: 5 }, // teleport.audit.integration.azure_oidc
    SlotRow { text: Name(4997, 16), group: 105, form: 1 }, // teleport.audit.integration.github.organization
    SlotRow { text: Name(0, 0), group: 105, form: 5 }, // teleport.audit.integration.github
    SlotRow { text: Name(946, 14), group: 106, form: 2 }, // teleport.audit.join.attributes
    SlotRow { text: Name(3536, 12), group: 106, form: 1 }, // teleport.audit.join.bot_name
    SlotRow { text: Name(571, 10), group: 106, form: 1 }, // teleport.audit.join.method
    SlotRow { text: Name(5013, 8), group: 106, form: 1 }, // teleport.audit.join.role
    SlotRow { text: Name(1926, 9), group: 106, form: 3 }, // teleport.audit.join.roles
    SlotRow { text: Name(2619, 9), group: 106, form: 1 }, // teleport.audit.join.scope
    SlotRow { text: Name(2309, 17), group: 106, form: 0 }, // teleport.audit.join.token_expires
    SlotRow { text: Name(5021, 14), group: 106, form: 1 }, // teleport.audit.join.token_name
    SlotRow { text: Name(5035, 13), group: 106, form: 1 }, // teleport.audit.join.user_name
    SlotRow { text: Name(1356, 10), group: 107, form: 3 }, // teleport.audit.kubernetes.groups
    SlotRow { text: Name(2842, 10), group: 107, form: 2 }, // teleport.audit.kubernetes.labels
    SlotRow { text: Name(5048, 9), group: 107, form: 3 }, // teleport.audit.kubernetes.users
    SlotRow { text: Name(5057, 19), group: 108, form: 1 }, // teleport.audit.kubernetes.pod.container_image
    SlotRow { text: Name(5076, 18), group: 108, form: 1 }, // teleport.audit.kubernetes.pod.container_name
    SlotRow { text: Name(5094, 13), group: 108, form: 1 }, // teleport.audit.kubernetes.pod.node_name
    SlotRow { text: Name(5107, 15), group: 109, form: 2 }, // teleport.audit.lock.lock_target
    SlotRow { text: Name(2261, 10), group: 109, form: 2 }, // teleport.audit.lock.target
    SlotRow { text: Name(0, 0), group: 109, form: 5 }, // teleport.audit.lock
    SlotRow { text: Name(5122, 17), group: 110, form: 3 }, // teleport.audit.login.applied_rules
    SlotRow { text: Name(5139, 25), group: 110, form: 10 }, // teleport.audit.login.challenge_allow_reuse
    SlotRow { text: Name(5164, 19), group: 110, form: 1 }, // teleport.audit.login.challenge_scope
    SlotRow { text: Name(5183, 16), group: 110, form: 1 }, // teleport.audit.login.connector_id
    SlotRow { text: Name(5199, 13), group: 110, form: 1 }, // teleport.audit.login.flow_type
    SlotRow { text: Name(5212, 23), group: 110, form: 2 }, // teleport.audit.login.identity_attributes
    SlotRow { text: Name(571, 10), group: 110, form: 1 }, // teleport.audit.login.method
    SlotRow { text: Name(5235, 15), group: 111, form: 1 }, // teleport.audit.mcp.client_info
    SlotRow { text: Name(5250, 20), group: 111, form: 1 }, // teleport.audit.mcp.egress_auth_type
    SlotRow { text: Name(5270, 21), group: 111, form: 1 }, // teleport.audit.mcp.ingress_auth_type
    SlotRow { text: Name(86, 11), group: 111, form: 2 }, // teleport.audit.mcp.message
    SlotRow { text: Name(571, 10), group: 111, form: 1 }, // teleport.audit.mcp.method
    SlotRow { text: Name(291, 8), group: 111, form: 1 }, // teleport.audit.mcp.name
    SlotRow { text: Name(5291, 20), group: 111, form: 1 }, // teleport.audit.mcp.protocol_version
    SlotRow { text: Name(4135, 16), group: 111, form: 2 }, // teleport.audit.mcp.request_body
    SlotRow { text: Name(1815, 14), group: 111, form: 1 }, // teleport.audit.mcp.request_id
    SlotRow { text: Name(5311, 15), group: 111, form: 1 }, // teleport.audit.mcp.server_info
    SlotRow { text: Name(1961, 14), group: 111, form: 1 }, // teleport.audit.mcp.session_id
    SlotRow { text: Name(1637, 19), group: 112, form: 1 }, // teleport.audit.mfa_device.mfa_device_uuid
    SlotRow { text: Name(291, 8), group: 112, form: 1 }, // teleport.audit.mfa_device.name
    SlotRow { text: Name(299, 8), group: 112, form: 1 }, // teleport.audit.mfa_device.type
    SlotRow { text: Name(5326, 8), group: 112, form: 1 }, // teleport.audit.mfa_device.uuid
    SlotRow { text: Name(5334, 15), group: 112, form: 10 }, // teleport.audit.mfa_device.via_browser
    SlotRow { text: Name(0, 0), group: 112, form: 5 }, // teleport.audit.mfa_device
    SlotRow { text: Name(178, 10), group: 113, form: 1 }, // teleport.audit.network.action
    SlotRow { text: Name(5349, 13), group: 113, form: 1 }, // teleport.audit.network.operation
    SlotRow { text: Name(5362, 10), group: 114, form: 1 }, // teleport.audit.okta.app_id
    SlotRow { text: Name(5372, 11), group: 114, form: 1 }, // teleport.audit.okta.org_url
    SlotRow { text: Name(5383, 23), group: 115, form: 4 }, // teleport.audit.okta.access_list_sync.access_list_members
    SlotRow { text: Name(5406, 16), group: 115, form: 4 }, // teleport.audit.okta.access_list_sync.access_lists
    SlotRow { text: Name(5422, 15), group: 115, form: 4 }, // teleport.audit.okta.access_list_sync.app_filters
    SlotRow { text: Name(5437, 8), group: 115, form: 4 }, // teleport.audit.okta.access_list_sync.apps
    SlotRow { text: Name(5445, 17), group: 115, form: 4 }, // teleport.audit.okta.access_list_sync.group_filters
    SlotRow { text: Name(1356, 10), group: 115, form: 4 }, // teleport.audit.okta.access_list_sync.groups
    SlotRow { text: Name(1926, 9), group: 115, form: 4 }, // teleport.audit.okta.access_list_sync.roles
    SlotRow { text: Name(5462, 17), group: 116, form: 1 }, // teleport.audit.okta.assignment.ending_status
    SlotRow { text: Name(2663, 10), group: 116, form: 1 }, // teleport.audit.okta.assignment.source
    SlotRow { text: Name(5479, 19), group: 116, form: 1 }, // teleport.audit.okta.assignment.starting_status
    SlotRow { text: Name(814, 8), group: 116, form: 1 }, // teleport.audit.okta.assignment.user
    SlotRow { text: Name(5498, 9), group: 117, form: 4 }, // teleport.audit.okta.resources.added
    SlotRow { text: Name(5507, 19), group: 117, form: 11 }, // teleport.audit.okta.resources.added_resources
    SlotRow { text: Name(5526, 11), group: 117, form: 4 }, // teleport.audit.okta.resources.deleted
    SlotRow { text: Name(5537, 21), group: 117, form: 11 }, // teleport.audit.okta.resources.deleted_resources
    SlotRow { text: Name(5558, 11), group: 117, form: 4 }, // teleport.audit.okta.resources.updated
    SlotRow { text: Name(5569, 21), group: 117, form: 11 }, // teleport.audit.okta.resources.updated_resources
    SlotRow { text: Name(5590, 11), group: 118, form: 4 }, // teleport.audit.okta.users.created
    SlotRow { text: Name(5526, 11), group: 118, form: 4 }, // teleport.audit.okta.users.deleted
    SlotRow { text: Name(5601, 12), group: 118, form: 4 }, // teleport.audit.okta.users.modified
    SlotRow { text: Name(5613, 9), group: 118, form: 4 }, // teleport.audit.okta.users.total
    SlotRow { text: Name(1077, 8), group: 119, form: 2 }, // teleport.audit.plugin.data
    SlotRow { text: Name(5622, 19), group: 119, form: 10 }, // teleport.audit.plugin.has_credentials
    SlotRow { text: Name(5641, 22), group: 119, form: 10 }, // teleport.audit.plugin.reuses_credentials
    SlotRow { text: Name(299, 8), group: 119, form: 1 }, // teleport.audit.plugin.type
    SlotRow { text: Name(329, 9), group: 120, form: 4 }, // teleport.audit.print.bytes
    SlotRow { text: Name(4825, 15), group: 120, form: 4 }, // teleport.audit.print.chunk_index
    SlotRow { text: Name(1077, 8), group: 120, form: 1 }, // teleport.audit.print.data
    SlotRow { text: Name(4558, 12), group: 120, form: 9 }, // teleport.audit.print.delay_ms
    SlotRow { text: Name(616, 10), group: 120, form: 9 }, // teleport.audit.print.offset
    SlotRow { text: Name(1271, 11), group: 121, form: 0 }, // teleport.audit.resource.expires
    SlotRow { text: Name(2619, 9), group: 121, form: 1 }, // teleport.audit.resource.scope
    SlotRow { text: Name(5663, 7), group: 121, form: 1 }, // teleport.audit.resource.ttl
    SlotRow { text: Name(5670, 14), group: 121, form: 1 }, // teleport.audit.resource.updated_by
    SlotRow { text: Name(5684, 13), group: 122, form: 2 }, // teleport.audit.saml.connector
    SlotRow { text: Name(5697, 21), group: 123, form: 2 }, // teleport.audit.saml_idp_service_provider.attribute_mapping
    SlotRow { text: Name(5718, 13), group: 123, form: 1 }, // teleport.audit.saml_idp_service_provider.entity_id
    SlotRow { text: Name(5731, 12), group: 123, form: 1 }, // teleport.audit.saml_idp_service_provider.shortcut
    SlotRow { text: Name(1051, 9), group: 124, form: 4 }, // teleport.audit.scim.count
    SlotRow { text: Name(1177, 11), group: 124, form: 1 }, // teleport.audit.scim.display
    SlotRow { text: Name(5743, 15), group: 124, form: 1 }, // teleport.audit.scim.external_id
    SlotRow { text: Name(1305, 10), group: 124, form: 1 }, // teleport.audit.scim.filter
    SlotRow { text: Name(5758, 15), group: 124, form: 1 }, // teleport.audit.scim.integration
    SlotRow { text: Name(5773, 18), group: 124, form: 4 }, // teleport.audit.scim.resource_count
    SlotRow { text: Name(2876, 17), group: 124, form: 1 }, // teleport.audit.scim.resource_type
    SlotRow { text: Name(5791, 15), group: 124, form: 4 }, // teleport.audit.scim.start_index
    SlotRow { text: Name(5806, 15), group: 124, form: 1 }, // teleport.audit.scim.teleport_id
    SlotRow { text: Name(1004, 8), group: 125, form: 2 }, // teleport.audit.scim.request.body
    SlotRow { text: Name(215, 6), group: 125, form: 1 }, // teleport.audit.scim.request.id
    SlotRow { text: Name(571, 10), group: 125, form: 1 }, // teleport.audit.scim.request.method
    SlotRow { text: Name(460, 8), group: 125, form: 1 }, // teleport.audit.scim.request.path
    SlotRow { text: Name(1795, 9), group: 125, form: 1 }, // teleport.audit.scim.request.query
    SlotRow { text: Name(5821, 18), group: 125, form: 1 }, // teleport.audit.scim.request.source_address
    SlotRow { text: Name(5839, 14), group: 125, form: 1 }, // teleport.audit.scim.request.user_agent
    SlotRow { text: Name(0, 0), group: 125, form: 5 }, // teleport.audit.scim.request
    SlotRow { text: Name(1004, 8), group: 126, form: 2 }, // teleport.audit.scim.response.body
    SlotRow { text: Name(592, 15), group: 126, form: 4 }, // teleport.audit.scim.response.status_code
    SlotRow { text: Name(0, 0), group: 126, form: 5 }, // teleport.audit.scim.response
    SlotRow { text: Name(5853, 18), group: 127, form: 1 }, // teleport.audit.scoped_token.assigned_scope
    SlotRow { text: Name(1926, 9), group: 127, form: 3 }, // teleport.audit.scoped_token.roles
    SlotRow { text: Name(5871, 14), group: 127, form: 1 }, // teleport.audit.scoped_token.usage_mode
    SlotRow { text: Name(178, 10), group: 128, form: 1 }, // teleport.audit.scp.action
    SlotRow { text: Name(5885, 17), group: 129, form: 11 }, // teleport.audit.sec_report.audit_queries
    SlotRow { text: Name(291, 8), group: 129, form: 1 }, // teleport.audit.sec_report.name
    SlotRow { text: Name(5902, 31), group: 129, form: 4 }, // teleport.audit.sec_report.total_data_scanned_in_bytes
    SlotRow { text: Name(2326, 34), group: 129, form: 4 }, // teleport.audit.sec_report.total_execution_time_in_millis
    SlotRow { text: Name(307, 11), group: 129, form: 1 }, // teleport.audit.sec_report.version
    SlotRow { text: Name(5933, 16), group: 130, form: 1 }, // teleport.audit.server.forwarded_by
    SlotRow { text: Name(2842, 10), group: 130, form: 2 }, // teleport.audit.server.labels
    SlotRow { text: Name(2962, 12), group: 130, form: 1 }, // teleport.audit.server.sub_kind
    SlotRow { text: Name(307, 11), group: 130, form: 1 }, // teleport.audit.server.version
    SlotRow { text: Name(5949, 20), group: 131, form: 4 }, // teleport.audit.session.audit_session_id
    SlotRow { text: Name(5969, 22), group: 131, form: 10 }, // teleport.audit.session.enhanced_recording
    SlotRow { text: Name(215, 6), group: 131, form: 1 }, // teleport.audit.session.id
    SlotRow { text: Name(5991, 15), group: 131, form: 10 }, // teleport.audit.session.interactive
    SlotRow { text: Name(6006, 11), group: 131, form: 3 }, // teleport.audit.session.invited
    SlotRow { text: Name(1576, 7), group: 131, form: 4 }, // teleport.audit.session.max
    SlotRow { text: Name(6017, 16), group: 131, form: 3 }, // teleport.audit.session.participants
    SlotRow { text: Name(3792, 22), group: 131, form: 1 }, // teleport.audit.session.private_key_policy
    SlotRow { text: Name(6033, 20), group: 131, form: 1 }, // teleport.audit.session.recording_format
    SlotRow { text: Name(6053, 21), group: 131, form: 1 }, // teleport.audit.session.session_recording
    SlotRow { text: Name(6074, 17), group: 131, form: 1 }, // teleport.audit.session.terminal_size
    SlotRow { text: Name(299, 8), group: 131, form: 1 }, // teleport.audit.session.type
    SlotRow { text: Name(178, 10), group: 132, form: 1 }, // teleport.audit.sftp.action
    SlotRow { text: Name(6091, 23), group: 132, form: 11 }, // teleport.audit.sftp.file_transfer_stats
    SlotRow { text: Name(6114, 15), group: 132, form: 1 }, // teleport.audit.sftp.target_path
    SlotRow { text: Name(6129, 15), group: 133, form: 0 }, // teleport.audit.sftp.attributes.access_time
    SlotRow { text: Name(6144, 13), group: 133, form: 9 }, // teleport.audit.sftp.attributes.file_size
    SlotRow { text: Name(444, 7), group: 133, form: 4 }, // teleport.audit.sftp.attributes.gid
    SlotRow { text: Name(6157, 21), group: 133, form: 0 }, // teleport.audit.sftp.attributes.modification_time
    SlotRow { text: Name(6178, 15), group: 133, form: 4 }, // teleport.audit.sftp.attributes.permissions
    SlotRow { text: Name(476, 7), group: 133, form: 4 }, // teleport.audit.sftp.attributes.uid
    SlotRow { text: Name(0, 0), group: 133, form: 5 }, // teleport.audit.sftp.attributes
    SlotRow { text: Name(476, 7), group: 134, form: 4 }, // teleport.audit.stable_unix_user.uid
    SlotRow { text: Name(2396, 12), group: 134, form: 1 }, // teleport.audit.stable_unix_user.username
    SlotRow { text: Name(0, 0), group: 134, form: 5 }, // teleport.audit.stable_unix_user
    SlotRow { text: Name(291, 8), group: 135, form: 1 }, // teleport.audit.subsystem.name
    SlotRow { text: Name(1377, 25), group: 136, form: 0 }, // teleport.audit.summary.inference_finished_at
    SlotRow { text: Name(1402, 24), group: 136, form: 0 }, // teleport.audit.summary.inference_started_at
    SlotRow { text: Name(6193, 14), group: 136, form: 1 }, // teleport.audit.summary.model_name
    SlotRow { text: Name(6207, 14), group: 136, form: 1 }, // teleport.audit.summary.risk_level
    SlotRow { text: Name(6221, 21), group: 136, form: 1 }, // teleport.audit.summary.short_description
    SlotRow { text: Name(946, 14), group: 137, form: 2 }, // teleport.audit.svid.attributes
    SlotRow { text: Name(6242, 13), group: 137, form: 3 }, // teleport.audit.svid.audiences
    SlotRow { text: Name(6255, 12), group: 137, form: 3 }, // teleport.audit.svid.dns_sans
    SlotRow { text: Name(6267, 8), group: 137, form: 1 }, // teleport.audit.svid.hint
    SlotRow { text: Name(6275, 11), group: 137, form: 3 }, // teleport.audit.svid.ip_sans
    SlotRow { text: Name(6286, 7), group: 137, form: 1 }, // teleport.audit.svid.jti
    SlotRow { text: Name(4719, 17), group: 137, form: 1 }, // teleport.audit.svid.serial_number
    SlotRow { text: Name(6293, 13), group: 137, form: 1 }, // teleport.audit.svid.spiffe_id
    SlotRow { text: Name(299, 8), group: 137, form: 1 }, // teleport.audit.svid.type
    SlotRow { text: Name(188, 8), group: 138, form: 1 }, // teleport.audit.unknown.code
    SlotRow { text: Name(1077, 8), group: 138, form: 2 }, // teleport.audit.unknown.data
    SlotRow { text: Name(6306, 14), group: 138, form: 1 }, // teleport.audit.unknown.event_type
    SlotRow { text: Name(86, 11), group: 138, form: 1 }, // teleport.audit.unknown.message
    SlotRow { text: Name(6320, 12), group: 138, form: 2 }, // teleport.audit.unknown.metadata
    SlotRow { text: Name(6332, 11), group: 138, form: 2 }, // teleport.audit.unknown.wrapper
    SlotRow { text: Name(266, 9), group: 139, form: 1 }, // teleport.audit.upgradewindow.start
    SlotRow { text: Name(3390, 19), group: 140, form: 3 }, // teleport.audit.user.access_requests
    SlotRow { text: Name(3876, 16), group: 140, form: 1 }, // teleport.audit.user.aws_role_arn
    SlotRow { text: Name(3892, 18), group: 140, form: 1 }, // teleport.audit.user.azure_identity
    SlotRow { text: Name(1035, 16), group: 140, form: 1 }, // teleport.audit.user.cluster_name
    SlotRow { text: Name(5684, 13), group: 140, form: 1 }, // teleport.audit.user.connector
    SlotRow { text: Name(3910, 23), group: 140, form: 1 }, // teleport.audit.user.gcp_service_account
    SlotRow { text: Name(3664, 16), group: 140, form: 1 }, // teleport.audit.user.impersonator
    SlotRow { text: Name(170, 8), group: 140, form: 1 }, // teleport.audit.user.kind
    SlotRow { text: Name(6343, 9), group: 140, form: 1 }, // teleport.audit.user.login
    SlotRow { text: Name(4054, 10), group: 140, form: 1 }, // teleport.audit.user.origin
    SlotRow { text: Name(6352, 31), group: 140, form: 1 }, // teleport.audit.user.required_private_key_policy
    SlotRow { text: Name(3834, 13), group: 140, form: 2 }, // teleport.audit.user.scope_pin
    SlotRow { text: Name(2360, 10), group: 140, form: 2 }, // teleport.audit.user.traits
    SlotRow { text: Name(6383, 18), group: 140, form: 2 }, // teleport.audit.user.trusted_device
    SlotRow { text: Name(0, 0), group: 140, form: 5 }, // teleport.audit.user
    SlotRow { text: Name(6401, 17), group: 141, form: 1 }, // teleport.audit.user_task.current_state
    SlotRow { text: Name(5758, 15), group: 141, form: 1 }, // teleport.audit.user_task.integration
    SlotRow { text: Name(6418, 14), group: 141, form: 1 }, // teleport.audit.user_task.issue_type
    SlotRow { text: Name(299, 8), group: 141, form: 1 }, // teleport.audit.user_task.type
    SlotRow { text: Name(6432, 17), group: 141, form: 1 }, // teleport.audit.user_task.updated_state
    SlotRow { text: Name(1730, 11), group: 142, form: 2 }, // teleport.audit.workload_cluster.payload
    SlotRow { text: Name(1077, 8), group: 143, form: 2 }, // teleport.audit.workload_identity.data
    SlotRow { text: Name(6449, 19), group: 143, form: 12 }, // teleport.audit.workload_identity.label_selectors
    SlotRow { text: Name(291, 8), group: 143, form: 1 }, // teleport.audit.workload_identity.name
    SlotRow { text: Name(6468, 17), group: 143, form: 1 }, // teleport.audit.workload_identity.name_selector
    SlotRow { text: Name(6485, 12), group: 143, form: 1 }, // teleport.audit.workload_identity.revision
    SlotRow { text: Name(2619, 9), group: 143, form: 1 }, // teleport.audit.workload_identity.scope
    SlotRow { text: Name(0, 0), group: 46, form: 5 }, // teleport.audit
    SlotRow { text: Name(338, 10), group: 144, form: 1 }, // url.domain
    SlotRow { text: Name(6497, 13), group: 144, form: 1 }, // url.extension
    SlotRow { text: Name(6510, 12), group: 144, form: 1 }, // url.fragment
    SlotRow { text: Name(221, 12), group: 144, form: 1 }, // url.original
    SlotRow { text: Name(460, 8), group: 144, form: 1 }, // url.path
    SlotRow { text: Name(354, 8), group: 144, form: 4 }, // url.port
    SlotRow { text: Name(1795, 9), group: 144, form: 1 }, // url.query
    SlotRow { text: Name(6522, 10), group: 144, form: 1 }, // url.scheme
    SlotRow { text: Name(2396, 12), group: 144, form: 1 }, // url.username
    SlotRow { text: Name(338, 10), group: 145, form: 1 }, // user.domain
    SlotRow { text: Name(1200, 9), group: 145, form: 1 }, // user.email
    SlotRow { text: Name(291, 8), group: 145, form: 1 }, // user.name
    SlotRow { text: Name(1926, 9), group: 145, form: 3 }, // user.roles
    SlotRow { text: Name(291, 8), group: 146, form: 1 }, // user.target.name
    SlotRow { text: Name(1926, 9), group: 146, form: 3 }, // user.target.roles
    SlotRow { text: Name(221, 12), group: 147, form: 1 }, // user_agent.original
    SlotRow { text: Name(6532, 13), group: 148, form: 0 }, // teleport.audit.access_list.members.joined_on
    SlotRow { text: Name(6545, 15), group: 148, form: 1 }, // teleport.audit.access_list.members.member_name
    SlotRow { text: Name(6560, 16), group: 148, form: 1 }, // teleport.audit.access_list.members.member_scope
    SlotRow { text: Name(6576, 19), group: 148, form: 1 }, // teleport.audit.access_list.members.membership_kind
    SlotRow { text: Name(244, 10), group: 148, form: 1 }, // teleport.audit.access_list.members.reason
    SlotRow { text: Name(6595, 14), group: 148, form: 0 }, // teleport.audit.access_list.members.removed_on
    SlotRow { text: Name(178, 10), group: 149, form: 1 }, // teleport.audit.git.actions.action
    SlotRow { text: Name(6609, 7), group: 149, form: 1 }, // teleport.audit.git.actions.new
    SlotRow { text: Name(6616, 7), group: 149, form: 1 }, // teleport.audit.git.actions.old
    SlotRow { text: Name(6623, 13), group: 149, form: 1 }, // teleport.audit.git.actions.reference
    SlotRow { text: Name(6636, 15), group: 150, form: 1 }, // teleport.audit.okta.resources.added_resources.description
    SlotRow { text: Name(215, 6), group: 150, form: 1 }, // teleport.audit.okta.resources.added_resources.id
    SlotRow { text: Name(6636, 15), group: 151, form: 1 }, // teleport.audit.okta.resources.deleted_resources.description
    SlotRow { text: Name(215, 6), group: 151, form: 1 }, // teleport.audit.okta.resources.deleted_resources.id
    SlotRow { text: Name(6636, 15), group: 152, form: 1 }, // teleport.audit.okta.resources.updated_resources.description
    SlotRow { text: Name(215, 6), group: 152, form: 1 }, // teleport.audit.okta.resources.updated_resources.id
    SlotRow { text: Name(1085, 25), group: 153, form: 4 }, // teleport.audit.sec_report.audit_queries.data_scanned_in_bytes
    SlotRow { text: Name(3020, 8), group: 153, form: 4 }, // teleport.audit.sec_report.audit_queries.days
    SlotRow { text: Name(291, 8), group: 153, form: 1 }, // teleport.audit.sec_report.audit_queries.name
    SlotRow { text: Name(1795, 9), group: 153, form: 1 }, // teleport.audit.sec_report.audit_queries.query
    SlotRow { text: Name(2326, 34), group: 153, form: 4 }, // teleport.audit.sec_report.audit_queries.total_execution_time_in_millis
    SlotRow { text: Name(6651, 14), group: 154, form: 9 }, // teleport.audit.sftp.file_transfer_stats.bytes_read
    SlotRow { text: Name(6665, 17), group: 154, form: 9 }, // teleport.audit.sftp.file_transfer_stats.bytes_written
    SlotRow { text: Name(460, 8), group: 154, form: 1 }, // teleport.audit.sftp.file_transfer_stats.path
    SlotRow { text: Name(6682, 10), group: 0, form: 5 }, // server
    SlotRow { text: Name(6692, 15), group: 0, form: 5 }, // destination
    SlotRow { text: Name(6707, 10), group: 0, form: 5 }, // client
    SlotRow { text: Name(2663, 10), group: 0, form: 5 }, // source
    SlotRow { text: Name(2389, 7), group: 0, form: 5 }, // url
]);

pub(super) static SLOT_FORMS: &[SlotForm] = &[
    SlotForm { ty: Type::Date, list: false },
    SlotForm { ty: Type::Keyword, list: false },
    SlotForm { ty: Type::Flattened, list: false },
    SlotForm { ty: Type::Keyword, list: true },
    SlotForm { ty: Type::Long, list: false },
    SlotForm { ty: Type::Tail, list: false },
    SlotForm { ty: Type::Ip, list: false },
    SlotForm { ty: Type::Integer, list: false },
    SlotForm { ty: Type::Ip, list: true },
    SlotForm { ty: Type::UnsignedLong, list: false },
    SlotForm { ty: Type::Boolean, list: false },
    SlotForm { ty: Type::Objects, list: true },
    SlotForm { ty: Type::Flattened, list: true },
    SlotForm { ty: Type::Long, list: true },
];

/// Groups by number; 0 is the document.
pub(crate) static GROUPS: &[Group] = &[
    Group { text: Name(0, 0), path: 0, depth: 0 },
    Group { text: Name(6717, 35), path: 0x1, depth: 1 },
    Group { text: Name(6752, 9), path: 0x2, depth: 1 },
    Group { text: Name(6707, 10), path: 0x3, depth: 1 },
    Group { text: Name(6761, 9), path: 0x4, depth: 1 },
    Group { text: Name(6770, 11), path: 0x504, depth: 2 },
    Group { text: Name(6781, 12), path: 0x604, depth: 2 },
    Group { text: Name(6793, 11), path: 0x704, depth: 2 },
    Group { text: Name(1950, 11), path: 0x804, depth: 2 },
    Group { text: Name(6804, 13), path: 0x9, depth: 1 },
    Group { text: Name(6817, 9), path: 0xa09, depth: 2 },
    Group { text: Name(6826, 15), path: 0xb, depth: 1 },
    Group { text: Name(6692, 15), path: 0xc, depth: 1 },
    Group { text: Name(6841, 9), path: 0xd, depth: 1 },
    Group { text: Name(6850, 8), path: 0xe, depth: 1 },
    Group { text: Name(6858, 10), path: 0xf, depth: 1 },
    Group { text: Name(1804, 11), path: 0x100f, depth: 2 },
    Group { text: Name(1899, 12), path: 0x110f, depth: 2 },
    Group { text: Name(3867, 9), path: 0x120f, depth: 2 },
    Group { text: Name(6868, 9), path: 0x13, depth: 1 },
    Group { text: Name(6877, 8), path: 0x14, depth: 1 },
    Group { text: Name(6885, 6), path: 0x1514, depth: 2 },
    Group { text: Name(6891, 8), path: 0x16, depth: 1 },
    Group { text: Name(1804, 11), path: 0x1716, depth: 2 },
    Group { text: Name(1004, 8), path: 0x181716, depth: 3 },
    Group { text: Name(1899, 12), path: 0x1916, depth: 2 },
    Group { text: Name(1004, 8), path: 0x1a1916, depth: 3 },
    Group { text: Name(6899, 9), path: 0x1b, depth: 1 },
    Group { text: Name(6908, 7), path: 0x1c, depth: 1 },
    Group { text: Name(6850, 8), path: 0x1d1c, depth: 2 },
    Group { text: Name(6915, 11), path: 0x1e, depth: 1 },
    Group { text: Name(6926, 16), path: 0x1f, depth: 1 },
    Group { text: Name(1024, 11), path: 0x201f, depth: 2 },
    Group { text: Name(6942, 12), path: 0x211f, depth: 2 },
    Group { text: Name(6954, 11), path: 0x22, depth: 1 },
    Group { text: Name(6965, 10), path: 0x2322, depth: 2 },
    Group { text: Name(6975, 6), path: 0x2422, depth: 2 },
    Group { text: Name(6981, 10), path: 0x2522, depth: 2 },
    Group { text: Name(6991, 7), path: 0x2622, depth: 2 },
    Group { text: Name(814, 8), path: 0x2722, depth: 2 },
    Group { text: Name(6998, 11), path: 0x28, depth: 1 },
    Group { text: Name(6682, 10), path: 0x29, depth: 1 },
    Group { text: Name(814, 8), path: 0x2a29, depth: 2 },
    Group { text: Name(1950, 11), path: 0x2b, depth: 1 },
    Group { text: Name(2663, 10), path: 0x2c, depth: 1 },
    Group { text: Name(7009, 12), path: 0x2d, depth: 1 },
    Group { text: Name(7021, 9), path: 0x2e2d, depth: 2 },
    Group { text: Name(7030, 15), path: 0x2f2e2d, depth: 3 },
    Group { text: Name(7045, 35), path: 0x302f2e2d, depth: 4 },
    Group { text: Name(7080, 22), path: 0x312e2d, depth: 3 },
    Group { text: Name(6942, 12), path: 0x32312e2d, depth: 4 },
    Group { text: Name(7102, 18), path: 0x332e2d, depth: 3 },
    Group { text: Name(7120, 19), path: 0x34332e2d, depth: 4 },
    Group { text: Name(7139, 7), path: 0x352e2d, depth: 3 },
    Group { text: Name(7146, 7), path: 0x36352e2d, depth: 4 },
    Group { text: Name(7153, 8), path: 0x37352e2d, depth: 4 },
    Group { text: Name(7161, 7), path: 0x38352e2d, depth: 4 },
    Group { text: Name(7168, 11), path: 0x39352e2d, depth: 4 },
    Group { text: Name(7179, 19), path: 0x3a2e2d, depth: 3 },
    Group { text: Name(7198, 15), path: 0x3b2e2d, depth: 3 },
    Group { text: Name(7213, 19), path: 0x3c2e2d, depth: 3 },
    Group { text: Name(7232, 15), path: 0x3d2e2d, depth: 3 },
    Group { text: Name(7247, 23), path: 0x3e2e2d, depth: 3 },
    Group { text: Name(7270, 9), path: 0x3f2e2d, depth: 3 },
    Group { text: Name(7279, 7), path: 0x403f2e2d, depth: 4 },
    Group { text: Name(7286, 8), path: 0x412e2d, depth: 3 },
    Group { text: Name(7294, 7), path: 0x422e2d, depth: 3 },
    Group { text: Name(7301, 17), path: 0x432e2d, depth: 3 },
    Group { text: Name(7318, 15), path: 0x442e2d, depth: 3 },
    Group { text: Name(7333, 15), path: 0x452e2d, depth: 3 },
    Group { text: Name(7348, 13), path: 0x46452e2d, depth: 4 },
    Group { text: Name(7361, 12), path: 0x47452e2d, depth: 4 },
    Group { text: Name(7373, 21), path: 0x4847452e2d, depth: 5 },
    Group { text: Name(7394, 16), path: 0x4947452e2d, depth: 5 },
    Group { text: Name(7410, 21), path: 0x4a47452e2d, depth: 5 },
    Group { text: Name(7431, 26), path: 0x4b2e2d, depth: 3 },
    Group { text: Name(7457, 11), path: 0x4c2e2d, depth: 3 },
    Group { text: Name(7468, 15), path: 0x4d2e2d, depth: 3 },
    Group { text: Name(3933, 12), path: 0x4e2e2d, depth: 3 },
    Group { text: Name(7146, 7), path: 0x4f4e2e2d, depth: 4 },
    Group { text: Name(7483, 11), path: 0x504f4e2e2d, depth: 5 },
    Group { text: Name(7494, 13), path: 0x514e2e2d, depth: 4 },
    Group { text: Name(7507, 12), path: 0x524e2e2d, depth: 4 },
    Group { text: Name(7519, 17), path: 0x534e2e2d, depth: 4 },
    Group { text: Name(7536, 9), path: 0x544e2e2d, depth: 4 },
    Group { text: Name(7545, 14), path: 0x554e2e2d, depth: 4 },
    Group { text: Name(7559, 12), path: 0x564e2e2d, depth: 4 },
    Group { text: Name(7571, 11), path: 0x574e2e2d, depth: 4 },
    Group { text: Name(7582, 7), path: 0x58574e2e2d, depth: 5 },
    Group { text: Name(7589, 15), path: 0x594e2e2d, depth: 4 },
    Group { text: Name(7604, 11), path: 0x5a2e2d, depth: 3 },
    Group { text: Name(7333, 15), path: 0x5b5a2e2d, depth: 4 },
    Group { text: Name(7615, 13), path: 0x5c5a2e2d, depth: 4 },
    Group { text: Name(7628, 10), path: 0x5d2e2d, depth: 3 },
    Group { text: Name(7638, 23), path: 0x5e2e2d, depth: 3 },
    Group { text: Name(7661, 26), path: 0x5f2e2d, depth: 3 },
    Group { text: Name(7687, 25), path: 0x602e2d, depth: 3 },
    Group { text: Name(7712, 7), path: 0x612e2d, depth: 3 },
    Group { text: Name(6891, 8), path: 0x622e2d, depth: 3 },
    Group { text: Name(7719, 11), path: 0x63622e2d, depth: 4 },
    Group { text: Name(7730, 13), path: 0x642e2d, depth: 3 },
    Group { text: Name(5758, 15), path: 0x652e2d, depth: 3 },
    Group { text: Name(7743, 12), path: 0x66652e2d, depth: 4 },
    Group { text: Name(7755, 10), path: 0x67652e2d, depth: 4 },
    Group { text: Name(7765, 14), path: 0x68652e2d, depth: 4 },
    Group { text: Name(7779, 10), path: 0x69652e2d, depth: 4 },
    Group { text: Name(7789, 8), path: 0x6a2e2d, depth: 3 },
    Group { text: Name(72, 14), path: 0x6b2e2d, depth: 3 },
    Group { text: Name(7797, 7), path: 0x6c6b2e2d, depth: 4 },
    Group { text: Name(7804, 8), path: 0x6d2e2d, depth: 3 },
    Group { text: Name(6343, 9), path: 0x6e2e2d, depth: 3 },
    Group { text: Name(7812, 7), path: 0x6f2e2d, depth: 3 },
    Group { text: Name(7819, 14), path: 0x702e2d, depth: 3 },
    Group { text: Name(6915, 11), path: 0x712e2d, depth: 3 },
    Group { text: Name(7833, 8), path: 0x722e2d, depth: 3 },
    Group { text: Name(7841, 20), path: 0x73722e2d, depth: 4 },
    Group { text: Name(7861, 14), path: 0x74722e2d, depth: 4 },
    Group { text: Name(7875, 13), path: 0x75722e2d, depth: 4 },
    Group { text: Name(5048, 9), path: 0x76722e2d, depth: 4 },
    Group { text: Name(7888, 10), path: 0x772e2d, depth: 3 },
    Group { text: Name(7898, 9), path: 0x782e2d, depth: 3 },
    Group { text: Name(6942, 12), path: 0x792e2d, depth: 3 },
    Group { text: Name(7907, 8), path: 0x7a2e2d, depth: 3 },
    Group { text: Name(7915, 29), path: 0x7b2e2d, depth: 3 },
    Group { text: Name(7944, 8), path: 0x7c2e2d, depth: 3 },
    Group { text: Name(1804, 11), path: 0x7d7c2e2d, depth: 4 },
    Group { text: Name(1899, 12), path: 0x7e7c2e2d, depth: 4 },
    Group { text: Name(7952, 16), path: 0x7f2e2d, depth: 3 },
    Group { text: Name(7968, 7), path: 0x802e2d, depth: 3 },
    Group { text: Name(7975, 14), path: 0x812e2d, depth: 3 },
    Group { text: Name(6682, 10), path: 0x822e2d, depth: 3 },
    Group { text: Name(7168, 11), path: 0x832e2d, depth: 3 },
    Group { text: Name(7989, 8), path: 0x842e2d, depth: 3 },
    Group { text: Name(946, 14), path: 0x85842e2d, depth: 4 },
    Group { text: Name(7997, 20), path: 0x862e2d, depth: 3 },
    Group { text: Name(8017, 13), path: 0x872e2d, depth: 3 },
    Group { text: Name(8030, 11), path: 0x882e2d, depth: 3 },
    Group { text: Name(8041, 8), path: 0x892e2d, depth: 3 },
    Group { text: Name(8049, 11), path: 0x8a2e2d, depth: 3 },
    Group { text: Name(8060, 17), path: 0x8b2e2d, depth: 3 },
    Group { text: Name(814, 8), path: 0x8c2e2d, depth: 3 },
    Group { text: Name(8077, 13), path: 0x8d2e2d, depth: 3 },
    Group { text: Name(8090, 20), path: 0x8e2e2d, depth: 3 },
    Group { text: Name(8110, 21), path: 0x8f2e2d, depth: 3 },
    Group { text: Name(2389, 7), path: 0x90, depth: 1 },
    Group { text: Name(814, 8), path: 0x91, depth: 1 },
    Group { text: Name(2261, 10), path: 0x9291, depth: 2 },
    Group { text: Name(5839, 14), path: 0x93, depth: 1 },
    Group { text: Name(2482, 11), path: 0x942f2e2d, depth: 4 },
    Group { text: Name(822, 11), path: 0x95612e2d, depth: 4 },
    Group { text: Name(5507, 19), path: 0x9675722e2d, depth: 5 },
    Group { text: Name(5537, 21), path: 0x9775722e2d, depth: 5 },
    Group { text: Name(5569, 21), path: 0x9875722e2d, depth: 5 },
    Group { text: Name(5885, 17), path: 0x99812e2d, depth: 4 },
    Group { text: Name(6091, 23), path: 0x9a842e2d, depth: 4 },
];

/// Groups that take unknown members: their slot, and first and last of the values in the group.
pub(crate) static TAILS: &[(SlotId, SlotId, SlotId)] = &[
    (716, 136, 256),
    (703, 689, 703),
    (476, 469, 476),
    (342, 337, 342),
    (663, 657, 663),
    (566, 561, 566),
    (269, 267, 269),
    (542, 540, 542),
    (399, 348, 379),
    (392, 383, 392),
    (398, 393, 398),
    (382, 379, 382),
    (347, 344, 347),
    (487, 479, 487),
    (498, 489, 498),
    (517, 515, 517),
    (522, 520, 522),
    (524, 523, 524),
    (519, 518, 519),
    (666, 664, 666),
    (625, 618, 625),
    (628, 626, 628),
    (30, 25, 30),
    (88, 87, 88),
    (96, 89, 91),
    (95, 91, 95),
    (52, 49, 52),
    (48, 43, 46),
    (47, 46, 47),
];

/// Slots that the engine itself fills.
pub(crate) mod slot {
    pub(crate) const MESSAGE: super::SlotId = 7;
    pub(crate) const EVENT_KIND: super::SlotId = 14;
    pub(crate) const EVENT_OUTCOME: super::SlotId = 21;
    pub(crate) const EVENT_ID: super::SlotId = 19;
    pub(crate) const EVENT_ORIGINAL: super::SlotId = 20;
    pub(crate) const EVENT_START: super::SlotId = 24;
    pub(crate) const EVENT_END: super::SlotId = 18;
    pub(crate) const EVENT_DURATION: super::SlotId = 17;
    pub(crate) const ERROR_MESSAGE: super::SlotId = 58;
    pub(crate) const USER_NAME: super::SlotId = 728;
    pub(crate) const USER_EMAIL: super::SlotId = 727;
    pub(crate) const USER_DOMAIN: super::SlotId = 726;
    pub(crate) const RELATED_USER: super::SlotId = 121;
    pub(crate) const RELATED_IP: super::SlotId = 120;
    pub(crate) const RELATED_HOSTS: super::SlotId = 119;
    pub(crate) const TTY_COLUMNS: super::SlotId = 116;
    pub(crate) const TTY_ROWS: super::SlotId = 117;
    pub(crate) const DATA_STREAM_TYPE: super::SlotId = 51;
    pub(crate) const DATA_STREAM_DATASET: super::SlotId = 49;
    pub(crate) const DATA_STREAM_NAMESPACE: super::SlotId = 50;
    pub(crate) const UNMAPPED: super::SlotId = 247;
    pub(crate) const ENVELOPE: super::SlotId = 166;
    pub(crate) const WRAPPER: super::SlotId = 687;
    pub(crate) const WRAPPER_MESSAGE: super::SlotId = 685;
    pub(crate) const SUCCESS: super::SlotId = 239;
    pub(crate) const STATUS_DETAIL: super::SlotId = 237;
    pub(crate) const AUDIT: super::SlotId = 716;
}
