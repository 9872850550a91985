// Made from tables/fields.tsv by `cargo xtask codegen`: change the rows, not this file.

use super::*;

pub(crate) static FIELDS: Table<FieldRow> = Table(&[
    FieldRow { name: Name(0, 0), rules: 0, form: 0 }, // none
    FieldRow { name: Name(3, 4), rules: 0, form: 1 }, // time
    FieldRow { name: Name(968, 5), rules: 1, form: 1 }, // event
    FieldRow { name: Name(190, 4), rules: 2, form: 1 }, // code
    FieldRow { name: Name(478, 3), rules: 3, form: 2 }, // uid
    FieldRow { name: Name(3632, 2), rules: 4, form: 3 }, // ei
    FieldRow { name: Name(1037, 12), rules: 5, form: 4 }, // cluster_name
    FieldRow { name: Name(1026, 7), rules: 7, form: 1 }, // cluster
    FieldRow { name: Name(8131, 3), rules: 8, form: 1 }, // sid
    FieldRow { name: Name(1963, 10), rules: 9, form: 5 }, // session_id
    FieldRow { name: Name(8134, 8), rules: 11, form: 1 }, // with_mfa
    FieldRow { name: Name(3794, 18), rules: 12, form: 2 }, // private_key_policy
    FieldRow { name: Name(470, 4), rules: 13, form: 4 }, // size
    FieldRow { name: Name(1428, 15), rules: 15, form: 4 }, // initial_command
    FieldRow { name: Name(1977, 17), rules: 17, form: 2 }, // session_recording
    FieldRow { name: Name(5971, 18), rules: 18, form: 1 }, // enhanced_recording
    FieldRow { name: Name(5993, 11), rules: 19, form: 1 }, // interactive
    FieldRow { name: Name(6019, 12), rules: 20, form: 4 }, // participants
    FieldRow { name: Name(2003, 13), rules: 22, form: 1 }, // session_start
    FieldRow { name: Name(2020, 12), rules: 23, form: 1 }, // session_stop
    FieldRow { name: Name(6008, 7), rules: 24, form: 4 }, // invited
    FieldRow { name: Name(1578, 3), rules: 26, form: 5 }, // max
    FieldRow { name: Name(8142, 12), rules: 28, form: 2 }, // session_type
    FieldRow { name: Name(1317, 6), rules: 29, form: 6 }, // format
    FieldRow { name: Name(5951, 16), rules: 32, form: 3 }, // audit_session_id
    FieldRow { name: Name(816, 4), rules: 33, form: 7 }, // user
    FieldRow { name: Name(816, 4), rules: 37, form: 8 }, // user.user
    FieldRow { name: Name(3759, 5), rules: 39, form: 8 }, // user.login
    FieldRow { name: Name(3666, 12), rules: 41, form: 8 }, // user.impersonator
    FieldRow { name: Name(3392, 15), rules: 43, form: 9 }, // user.access_requests
    FieldRow { name: Name(3466, 12), rules: 44, form: 9 }, // user.aws_role_arn
    FieldRow { name: Name(3894, 14), rules: 45, form: 9 }, // user.azure_identity
    FieldRow { name: Name(3642, 19), rules: 46, form: 9 }, // user.gcp_service_account
    FieldRow { name: Name(6385, 14), rules: 47, form: 9 }, // user.trusted_device
    FieldRow { name: Name(6354, 27), rules: 48, form: 9 }, // user.required_private_key_policy
    FieldRow { name: Name(8154, 9), rules: 49, form: 9 }, // user.user_kind
    FieldRow { name: Name(3759, 5), rules: 50, form: 4 }, // login
    FieldRow { name: Name(3666, 12), rules: 52, form: 4 }, // impersonator
    FieldRow { name: Name(3466, 12), rules: 54, form: 1 }, // aws_role_arn
    FieldRow { name: Name(3392, 15), rules: 55, form: 1 }, // access_requests
    FieldRow { name: Name(3894, 14), rules: 56, form: 1 }, // azure_identity
    FieldRow { name: Name(3642, 19), rules: 57, form: 1 }, // gcp_service_account
    FieldRow { name: Name(6385, 14), rules: 58, form: 1 }, // trusted_device
    FieldRow { name: Name(6354, 27), rules: 59, form: 1 }, // required_private_key_policy
    FieldRow { name: Name(8154, 9), rules: 60, form: 1 }, // user_kind
    FieldRow { name: Name(8163, 11), rules: 61, form: 1 }, // user_origin
    FieldRow { name: Name(8174, 10), rules: 62, form: 1 }, // user_roles
    FieldRow { name: Name(8184, 11), rules: 63, form: 1 }, // user_traits
    FieldRow { name: Name(8195, 17), rules: 64, form: 2 }, // user_cluster_name
    FieldRow { name: Name(3836, 9), rules: 65, form: 1 }, // scope_pin
    FieldRow { name: Name(8212, 7), rules: 66, form: 2 }, // beam_id
    FieldRow { name: Name(3538, 8), rules: 67, form: 2 }, // bot_name
    FieldRow { name: Name(3503, 15), rules: 68, form: 2 }, // bot_instance_id
    FieldRow { name: Name(3550, 19), rules: 69, form: 2 }, // bot_scope_of_origin
    FieldRow { name: Name(5185, 9), rules: 70, form: 5 }, // connector
    FieldRow { name: Name(5185, 12), rules: 72, form: 2 }, // connector_id
    FieldRow { name: Name(408, 9), rules: 73, form: 2 }, // namespace
    FieldRow { name: Name(8219, 9), rules: 74, form: 1 }, // server_id
    FieldRow { name: Name(1368, 7), rules: 75, form: 1 }, // host_id
    FieldRow { name: Name(8228, 15), rules: 76, form: 4 }, // server_hostname
    FieldRow { name: Name(5096, 9), rules: 78, form: 4 }, // node_name
    FieldRow { name: Name(8243, 13), rules: 80, form: 10 }, // server_labels
    FieldRow { name: Name(5935, 12), rules: 81, form: 2 }, // forwarded_by
    FieldRow { name: Name(8256, 15), rules: 82, form: 2 }, // server_sub_kind
    FieldRow { name: Name(8271, 14), rules: 83, form: 2 }, // server_version
    FieldRow { name: Name(8285, 12), rules: 84, form: 11 }, // desktop_addr
    FieldRow { name: Name(1937, 11), rules: 87, form: 11 }, // server_addr
    FieldRow { name: Name(8297, 10), rules: 90, form: 12 }, // addr.local
    FieldRow { name: Name(320, 4), rules: 94, form: 13 }, // addr
    FieldRow { name: Name(848, 5), rules: 99, form: 14 }, // addr.local
    FieldRow { name: Name(8307, 11), rules: 103, form: 11 }, // addr.remote
    FieldRow { name: Name(862, 6), rules: 106, form: 15 }, // addr.remote
    FieldRow { name: Name(8318, 8), rules: 109, form: 11 }, // src_addr
    FieldRow { name: Name(8326, 8), rules: 112, form: 11 }, // dst_addr
    FieldRow { name: Name(1190, 8), rules: 115, form: 1 }, // dst_port
    FieldRow { name: Name(2273, 11), rules: 116, form: 11 }, // target_host
    FieldRow { name: Name(2288, 11), rules: 119, form: 1 }, // target_port
    FieldRow { name: Name(665, 5), rules: 120, form: 2 }, // proto
    FieldRow { name: Name(5841, 10), rules: 121, form: 1 }, // user_agent
    FieldRow { name: Name(3696, 18), rules: 122, form: 4 }, // kubernetes_cluster
    FieldRow { name: Name(3739, 16), rules: 124, form: 4 }, // kubernetes_users
    FieldRow { name: Name(3718, 17), rules: 126, form: 1 }, // kubernetes_groups
    FieldRow { name: Name(8334, 17), rules: 127, form: 1 }, // kubernetes_labels
    FieldRow { name: Name(1537, 11), rules: 128, form: 1 }, // kube_labels
    FieldRow { name: Name(8351, 19), rules: 129, form: 1 }, // kubernetes_pod_name
    FieldRow { name: Name(8370, 24), rules: 130, form: 1 }, // kubernetes_pod_namespace
    FieldRow { name: Name(8394, 25), rules: 131, form: 4 }, // kubernetes_container_name
    FieldRow { name: Name(8419, 26), rules: 133, form: 4 }, // kubernetes_container_image
    FieldRow { name: Name(8445, 20), rules: 135, form: 4 }, // kubernetes_node_name
    FieldRow { name: Name(8465, 12), rules: 137, form: 1 }, // request_path
    FieldRow { name: Name(8477, 4), rules: 138, form: 1 }, // verb
    FieldRow { name: Name(8481, 18), rules: 139, form: 2 }, // resource_api_group
    FieldRow { name: Name(1879, 18), rules: 140, form: 1 }, // resource_namespace
    FieldRow { name: Name(8499, 13), rules: 141, form: 2 }, // resource_kind
    FieldRow { name: Name(1862, 13), rules: 142, form: 1 }, // resource_name
    FieldRow { name: Name(8512, 13), rules: 143, form: 1 }, // response_code
    FieldRow { name: Name(8525, 7), rules: 144, form: 16 }, // app_uri
    FieldRow { name: Name(8532, 15), rules: 148, form: 11 }, // app_public_addr
    FieldRow { name: Name(1768, 11), rules: 151, form: 11 }, // public_addr
    FieldRow { name: Name(8547, 10), rules: 154, form: 1 }, // app_labels
    FieldRow { name: Name(8557, 8), rules: 155, form: 2 }, // app_name
    FieldRow { name: Name(8565, 15), rules: 156, form: 3 }, // app_target_port
    FieldRow { name: Name(2964, 8), rules: 157, form: 5 }, // sub_kind
    FieldRow { name: Name(8580, 16), rules: 159, form: 2 }, // session_chunk_id
    FieldRow { name: Name(8596, 14), rules: 160, form: 2 }, // app_session_id
    FieldRow { name: Name(2933, 9), rules: 161, form: 2 }, // deny_kind
    FieldRow { name: Name(1743, 6), rules: 162, form: 5 }, // policy
    FieldRow { name: Name(1831, 12), rules: 164, form: 4 }, // resolved_ips
    FieldRow { name: Name(992, 10), rules: 166, form: 4 }, // blocked_ip
    FieldRow { name: Name(2992, 14), rules: 168, form: 2 }, // blocked_prefix
    FieldRow { name: Name(364, 8), rules: 169, form: 5 }, // provider
    FieldRow { name: Name(485, 5), rules: 171, form: 5 }, // model
    FieldRow { name: Name(8610, 15), rules: 173, form: 2 }, // requested_model
    FieldRow { name: Name(1447, 17), rules: 174, form: 1 }, // input_token_count
    FieldRow { name: Name(1696, 18), rules: 175, form: 1 }, // output_token_count
    FieldRow { name: Name(7181, 15), rules: 176, form: 2 }, // app_auth_config
    FieldRow { name: Name(1115, 10), rules: 177, form: 4 }, // aws_region
    FieldRow { name: Name(8625, 11), rules: 179, form: 4 }, // aws_service
    FieldRow { name: Name(8636, 8), rules: 181, form: 4 }, // aws_host
    FieldRow { name: Name(8644, 16), rules: 183, form: 2 }, // aws_assumed_role
    FieldRow { name: Name(1817, 10), rules: 184, form: 5 }, // request_id
    FieldRow { name: Name(8660, 12), rules: 186, form: 1 }, // http_version
    FieldRow { name: Name(4873, 11), rules: 187, form: 2 }, // status_text
    FieldRow { name: Name(4827, 11), rules: 188, form: 3 }, // chunk_index
    FieldRow { name: Name(4842, 7), rules: 189, form: 1 }, // is_last
    FieldRow { name: Name(8672, 12), rules: 190, form: 3 }, // send_time_ms
    FieldRow { name: Name(8684, 12), rules: 191, form: 3 }, // wait_time_ms
    FieldRow { name: Name(8696, 15), rules: 192, form: 3 }, // receive_time_ms
    FieldRow { name: Name(562, 7), rules: 193, form: 17 }, // headers
    FieldRow { name: Name(594, 11), rules: 197, form: 1 }, // status_code
    FieldRow { name: Name(8711, 9), rules: 198, form: 1 }, // raw_query
    FieldRow { name: Name(2391, 3), rules: 199, form: 11 }, // url
    FieldRow { name: Name(8720, 10), rules: 202, form: 2 }, // db_service
    FieldRow { name: Name(8730, 11), rules: 203, form: 2 }, // db_protocol
    FieldRow { name: Name(8741, 6), rules: 204, form: 11 }, // db_uri
    FieldRow { name: Name(921, 3), rules: 207, form: 11 }, // uri
    FieldRow { name: Name(8747, 7), rules: 210, form: 2 }, // db_name
    FieldRow { name: Name(8754, 7), rules: 211, form: 4 }, // db_user
    FieldRow { name: Name(8761, 9), rules: 213, form: 1 }, // db_labels
    FieldRow { name: Name(1112, 13), rules: 214, form: 4 }, // db_aws_region
    FieldRow { name: Name(8770, 26), rules: 216, form: 4 }, // db_aws_redshift_cluster_id
    FieldRow { name: Name(8796, 17), rules: 218, form: 4 }, // db_gcp_project_id
    FieldRow { name: Name(1129, 18), rules: 220, form: 4 }, // db_gcp_instance_id
    FieldRow { name: Name(8813, 8), rules: 222, form: 1 }, // db_roles
    FieldRow { name: Name(8821, 7), rules: 223, form: 2 }, // db_type
    FieldRow { name: Name(8828, 9), rules: 224, form: 2 }, // db_origin
    FieldRow { name: Name(8837, 8), rules: 225, form: 1 }, // db_query
    FieldRow { name: Name(8845, 19), rules: 226, form: 1 }, // db_query_parameters
    FieldRow { name: Name(1797, 5), rules: 227, form: 5 }, // query
    FieldRow { name: Name(1718, 10), rules: 229, form: 1 }, // parameters
    FieldRow { name: Name(4082, 18), rules: 230, form: 1 }, // permission_summary
    FieldRow { name: Name(4010, 22), rules: 231, form: 1 }, // affected_object_counts
    FieldRow { name: Name(4036, 16), rules: 232, form: 1 }, // affected_records
    FieldRow { name: Name(2398, 8), rules: 233, form: 18 }, // username
    FieldRow { name: Name(4526, 6), rules: 236, form: 1 }, // delete
    FieldRow { name: Name(8864, 12), rules: 237, form: 3 }, // postgres_pid
    FieldRow { name: Name(4492, 14), rules: 238, form: 2 }, // statement_name
    FieldRow { name: Name(4477, 11), rules: 239, form: 2 }, // portal_name
    FieldRow { name: Name(4461, 12), rules: 240, form: 2 }, // function_oid
    FieldRow { name: Name(4444, 13), rules: 241, form: 1 }, // function_args
    FieldRow { name: Name(4414, 12), rules: 242, form: 3 }, // statement_id
    FieldRow { name: Name(4399, 11), rules: 243, form: 2 }, // schema_name
    FieldRow { name: Name(4371, 10), rules: 244, form: 3 }, // process_id
    FieldRow { name: Name(4430, 10), rules: 245, form: 2 }, // subcommand
    FieldRow { name: Name(4355, 12), rules: 246, form: 3 }, // parameter_id
    FieldRow { name: Name(4342, 9), rules: 247, form: 3 }, // data_size
    FieldRow { name: Name(4385, 10), rules: 248, form: 3 }, // rows_count
    FieldRow { name: Name(4104, 9), rules: 249, form: 2 }, // proc_name
    FieldRow { name: Name(1732, 7), rules: 250, form: 19 }, // payload
    FieldRow { name: Name(1006, 4), rules: 255, form: 20 }, // body
    FieldRow { name: Name(1014, 8), rules: 260, form: 6 }, // category
    FieldRow { name: Name(2263, 6), rules: 263, form: 21 }, // target
    FieldRow { name: Name(4318, 8), rules: 268, form: 2 }, // keyspace
    FieldRow { name: Name(4330, 8), rules: 269, form: 2 }, // query_id
    FieldRow { name: Name(4288, 11), rules: 270, form: 2 }, // consistency
    FieldRow { name: Name(4262, 10), rules: 271, form: 2 }, // batch_type
    FieldRow { name: Name(4276, 8), rules: 272, form: 1 }, // children
    FieldRow { name: Name(4303, 11), rules: 273, form: 1 }, // event_types
    FieldRow { name: Name(4510, 9), rules: 274, form: 2 }, // procedure
    FieldRow { name: Name(692, 4), rules: 275, form: 1 }, // args
    FieldRow { name: Name(4610, 23), rules: 276, form: 2 }, // windows_desktop_service
    FieldRow { name: Name(8876, 14), rules: 277, form: 2 }, // windows_domain
    FieldRow { name: Name(8890, 12), rules: 278, form: 4 }, // windows_user
    FieldRow { name: Name(1552, 10), rules: 280, form: 4 }, // linux_user
    FieldRow { name: Name(8902, 14), rules: 282, form: 1 }, // desktop_labels
    FieldRow { name: Name(8916, 12), rules: 283, form: 2 }, // desktop_name
    FieldRow { name: Name(4537, 19), rules: 284, form: 1 }, // allow_user_creation
    FieldRow { name: Name(4603, 3), rules: 285, form: 1 }, // nla
    FieldRow { name: Name(4591, 8), rules: 286, form: 1 }, // recorded
    FieldRow { name: Name(3330, 11), rules: 287, form: 22 }, // certificate
    FieldRow { name: Name(3374, 7), rules: 288, form: 23 }, // certificate.subject
    FieldRow { name: Name(4721, 13), rules: 289, form: 23 }, // certificate.serial_number
    FieldRow { name: Name(4749, 3), rules: 290, form: 23 }, // certificate.upn
    FieldRow { name: Name(4637, 23), rules: 291, form: 24 }, // certificate.crl_distribution_points
    FieldRow { name: Name(4673, 9), rules: 292, form: 25 }, // certificate.key_usage
    FieldRow { name: Name(4686, 18), rules: 293, form: 24 }, // certificate.extended_key_usage
    FieldRow { name: Name(4664, 18), rules: 294, form: 24 }, // certificate.enhanced_key_usage
    FieldRow { name: Name(7320, 11), rules: 295, form: 26 }, // ca_override
    FieldRow { name: Name(3309, 6), rules: 296, form: 27 }, // ca_override.active
    FieldRow { name: Name(3355, 15), rules: 297, form: 28 }, // ca_override.public_key_hash
    FieldRow { name: Name(3319, 7), rules: 298, form: 28 }, // ca_override.ca_type
    FieldRow { name: Name(1037, 12), rules: 299, form: 28 }, // ca_override.cluster_name
    FieldRow { name: Name(3330, 21), rules: 300, form: 27 }, // ca_override.certificate_overrides
    FieldRow { name: Name(8928, 6), rules: 301, form: 5 }, // length
    FieldRow { name: Name(8934, 14), rules: 303, form: 2 }, // directory_name
    FieldRow { name: Name(4572, 12), rules: 304, form: 1 }, // directory_id
    FieldRow { name: Name(1294, 9), rules: 305, form: 1 }, // file_path
    FieldRow { name: Name(4566, 2), rules: 306, form: 5 }, // ms
    FieldRow { name: Name(618, 6), rules: 308, form: 5 }, // offset
    FieldRow { name: Name(6024, 2), rules: 310, form: 3 }, // ci
    FieldRow { name: Name(331, 5), rules: 311, form: 5 }, // bytes
    FieldRow { name: Name(4756, 12), rules: 313, form: 2 }, // tdpb_message
    FieldRow { name: Name(8948, 9), rules: 314, form: 2 }, // requestID
    FieldRow { name: Name(4772, 9), rules: 315, form: 4 }, // approvers
    FieldRow { name: Name(4800, 9), rules: 317, form: 4 }, // requester
    FieldRow { name: Name(1566, 8), rules: 319, form: 1 }, // location
    FieldRow { name: Name(4788, 8), rules: 320, form: 1 }, // download
    FieldRow { name: Name(8957, 8), rules: 321, form: 2 }, // filename
    FieldRow { name: Name(700, 7), rules: 322, form: 1 }, // command
    FieldRow { name: Name(1246, 8), rules: 323, form: 1 }, // exitCode
    FieldRow { name: Name(730, 9), rules: 324, form: 1 }, // exit_code
    FieldRow { name: Name(1913, 11), rules: 325, form: 1 }, // return_code
    FieldRow { name: Name(1258, 11), rules: 326, form: 1 }, // exit_status
    FieldRow { name: Name(8965, 9), rules: 327, form: 11 }, // exitError
    FieldRow { name: Name(752, 3), rules: 330, form: 3 }, // pid
    FieldRow { name: Name(8974, 4), rules: 331, form: 3 }, // ppid
    FieldRow { name: Name(8978, 9), rules: 332, form: 1 }, // cgroup_id
    FieldRow { name: Name(8987, 7), rules: 333, form: 2 }, // program
    FieldRow { name: Name(8994, 4), rules: 334, form: 1 }, // argv
    FieldRow { name: Name(743, 5), rules: 335, form: 3 }, // flags
    FieldRow { name: Name(164, 4), rules: 336, form: 19 }, // path
    FieldRow { name: Name(6116, 11), rules: 341, form: 2 }, // target_path
    FieldRow { name: Name(759, 17), rules: 342, form: 2 }, // working_directory
    FieldRow { name: Name(180, 6), rules: 343, form: 29 }, // action
    FieldRow { name: Name(6093, 19), rules: 348, form: 30 }, // file_transfer_stats
    FieldRow { name: Name(164, 4), rules: 349, form: 31 }, // file_transfer_stats.path
    FieldRow { name: Name(6653, 10), rules: 350, form: 31 }, // file_transfer_stats.bytes_read
    FieldRow { name: Name(6667, 13), rules: 351, form: 31 }, // file_transfer_stats.bytes_written
    FieldRow { name: Name(17, 7), rules: 352, form: 6 }, // version
    FieldRow { name: Name(5351, 9), rules: 355, form: 1 }, // operation
    FieldRow { name: Name(8998, 2), rules: 356, form: 3 }, // tx
    FieldRow { name: Name(9000, 2), rules: 357, form: 3 }, // rx
    FieldRow { name: Name(2252, 7), rules: 358, form: 1 }, // success
    FieldRow { name: Name(594, 6), rules: 359, form: 32 }, // status
    FieldRow { name: Name(2252, 7), rules: 364, form: 33 }, // status.success
    FieldRow { name: Name(3166, 5), rules: 365, form: 34 }, // status.error
    FieldRow { name: Name(88, 7), rules: 367, form: 33 }, // status.message
    FieldRow { name: Name(9002, 12), rules: 368, form: 33 }, // status.user_message
    FieldRow { name: Name(3166, 5), rules: 369, form: 4 }, // error
    FieldRow { name: Name(88, 7), rules: 371, form: 35 }, // message
    FieldRow { name: Name(573, 6), rules: 376, form: 36 }, // message.method
    FieldRow { name: Name(217, 2), rules: 377, form: 36 }, // message.id
    FieldRow { name: Name(9014, 6), rules: 378, form: 37 }, // message.params
    FieldRow { name: Name(293, 4), rules: 378, form: 38 }, // message.params.name
    FieldRow { name: Name(246, 6), rules: 379, form: 2 }, // reason
    FieldRow { name: Name(293, 4), rules: 380, form: 39 }, // name
    FieldRow { name: Name(1223, 7), rules: 386, form: 1 }, // expires
    FieldRow { name: Name(5672, 10), rules: 387, form: 11 }, // updated_by
    FieldRow { name: Name(5665, 3), rules: 390, form: 2 }, // ttl
    FieldRow { name: Name(2621, 5), rules: 391, form: 5 }, // scope
    FieldRow { name: Name(1928, 5), rules: 393, form: 39 }, // roles
    FieldRow { name: Name(2362, 6), rules: 399, form: 5 }, // traits
    FieldRow { name: Name(1542, 6), rules: 401, form: 1 }, // labels
    FieldRow { name: Name(948, 10), rules: 402, form: 40 }, // attributes
    FieldRow { name: Name(6146, 9), rules: 407, form: 41 }, // attributes.file_size
    FieldRow { name: Name(478, 3), rules: 409, form: 41 }, // attributes.uid
    FieldRow { name: Name(446, 3), rules: 411, form: 41 }, // attributes.gid
    FieldRow { name: Name(6180, 11), rules: 413, form: 42 }, // attributes.permissions
    FieldRow { name: Name(6131, 11), rules: 414, form: 41 }, // attributes.access_time
    FieldRow { name: Name(6159, 17), rules: 416, form: 41 }, // attributes.modification_time
    FieldRow { name: Name(573, 6), rules: 418, form: 6 }, // method
    FieldRow { name: Name(9020, 19), rules: 421, form: 1 }, // applied_login_rules
    FieldRow { name: Name(5166, 15), rules: 422, form: 2 }, // challenge_scope
    FieldRow { name: Name(5141, 21), rules: 423, form: 1 }, // challenge_allow_reuse
    FieldRow { name: Name(5201, 9), rules: 424, form: 1 }, // flow_type
    FieldRow { name: Name(1601, 10), rules: 425, form: 43 }, // mfa_device
    FieldRow { name: Name(1601, 15), rules: 426, form: 44 }, // mfa_device.mfa_device_name
    FieldRow { name: Name(1620, 15), rules: 427, form: 44 }, // mfa_device.mfa_device_type
    FieldRow { name: Name(1639, 15), rules: 428, form: 44 }, // mfa_device.mfa_device_uuid
    FieldRow { name: Name(1658, 15), rules: 429, form: 44 }, // mfa_device.mfa_via_browser
    FieldRow { name: Name(1601, 15), rules: 430, form: 1 }, // mfa_device_name
    FieldRow { name: Name(1620, 15), rules: 431, form: 1 }, // mfa_device_type
    FieldRow { name: Name(1639, 15), rules: 432, form: 1 }, // mfa_device_uuid
    FieldRow { name: Name(1658, 15), rules: 433, form: 1 }, // mfa_via_browser
    FieldRow { name: Name(9039, 25), rules: 434, form: 1 }, // admin_actions_mfa_changed
    FieldRow { name: Name(217, 2), rules: 435, form: 2 }, // id
    FieldRow { name: Name(2741, 5), rules: 436, form: 2 }, // state
    FieldRow { name: Name(2690, 9), rules: 437, form: 4 }, // delegator
    FieldRow { name: Name(2675, 11), rules: 439, form: 1 }, // annotations
    FieldRow { name: Name(2807, 8), rules: 440, form: 4 }, // reviewer
    FieldRow { name: Name(2732, 14), rules: 442, form: 2 }, // proposed_state
    FieldRow { name: Name(2773, 12), rules: 443, form: 1 }, // resource_ids
    FieldRow { name: Name(1879, 14), rules: 444, form: 1 }, // resource_names
    FieldRow { name: Name(9064, 26), rules: 445, form: 1 }, // RequestedResourceAccessIDs
    FieldRow { name: Name(2828, 12), rules: 446, form: 4 }, // submitted_by
    FieldRow { name: Name(1585, 12), rules: 448, form: 1 }, // max_duration
    FieldRow { name: Name(2703, 25), rules: 449, form: 2 }, // promoted_access_list_name
    FieldRow { name: Name(885, 17), rules: 450, form: 1 }, // assume_start_time
    FieldRow { name: Name(1284, 6), rules: 451, form: 1 }, // expiry
    FieldRow { name: Name(2895, 15), rules: 452, form: 1 }, // search_as_roles
    FieldRow { name: Name(2878, 13), rules: 453, form: 5 }, // resource_type
    FieldRow { name: Name(2854, 20), rules: 455, form: 2 }, // predicate_expression
    FieldRow { name: Name(2914, 15), rules: 456, form: 1 }, // search_keywords
    FieldRow { name: Name(2712, 16), rules: 457, form: 2 }, // access_list_name
    FieldRow { name: Name(9090, 17), rules: 458, form: 2 }, // access_list_title
    FieldRow { name: Name(9107, 17), rules: 459, form: 2 }, // access_list_scope
    FieldRow { name: Name(2484, 7), rules: 460, form: 45 }, // members
    FieldRow { name: Name(6547, 11), rules: 461, form: 46 }, // members.member_name
    FieldRow { name: Name(6534, 9), rules: 463, form: 47 }, // members.joined_on
    FieldRow { name: Name(6597, 10), rules: 464, form: 47 }, // members.removed_on
    FieldRow { name: Name(246, 6), rules: 465, form: 47 }, // members.reason
    FieldRow { name: Name(6578, 15), rules: 466, form: 47 }, // members.membership_kind
    FieldRow { name: Name(6562, 12), rules: 467, form: 47 }, // members.member_scope
    FieldRow { name: Name(7047, 31), rules: 468, form: 48 }, // membership_requirements_changed
    FieldRow { name: Name(1928, 5), rules: 469, form: 49 }, // membership_requirements_changed.roles
    FieldRow { name: Name(2362, 6), rules: 470, form: 49 }, // membership_requirements_changed.traits
    FieldRow { name: Name(2590, 9), rules: 471, form: 2 }, // review_id
    FieldRow { name: Name(2562, 24), rules: 472, form: 2 }, // review_frequency_changed
    FieldRow { name: Name(2531, 27), rules: 473, form: 2 }, // review_day_of_month_changed
    FieldRow { name: Name(2512, 15), rules: 474, form: 4 }, // removed_members
    FieldRow { name: Name(2630, 22), rules: 476, form: 1 }, // scoped_removed_members
    FieldRow { name: Name(2495, 13), rules: 477, form: 1 }, // missing_roles
    FieldRow { name: Name(993, 4), rules: 478, form: 50 }, // lock
    FieldRow { name: Name(2263, 6), rules: 479, form: 51 }, // lock.target
    FieldRow { name: Name(9124, 9), rules: 480, form: 2 }, // cert_type
    FieldRow { name: Name(3774, 8), rules: 481, form: 52 }, // identity
    FieldRow { name: Name(816, 4), rules: 482, form: 53 }, // identity.user
    FieldRow { name: Name(3666, 12), rules: 484, form: 53 }, // identity.impersonator
    FieldRow { name: Name(1928, 5), rules: 486, form: 54 }, // identity.roles
    FieldRow { name: Name(3869, 5), rules: 487, form: 54 }, // identity.usage
    FieldRow { name: Name(3759, 6), rules: 488, form: 53 }, // identity.logins
    FieldRow { name: Name(3718, 17), rules: 490, form: 54 }, // identity.kubernetes_groups
    FieldRow { name: Name(3739, 16), rules: 491, form: 54 }, // identity.kubernetes_users
    FieldRow { name: Name(1223, 7), rules: 492, form: 54 }, // identity.expires
    FieldRow { name: Name(3816, 16), rules: 493, form: 55 }, // identity.route_to_cluster
    FieldRow { name: Name(3696, 18), rules: 494, form: 55 }, // identity.kubernetes_cluster
    FieldRow { name: Name(2362, 6), rules: 495, form: 54 }, // identity.traits
    FieldRow { name: Name(7396, 12), rules: 496, form: 56 }, // identity.route_to_app
    FieldRow { name: Name(293, 4), rules: 497, form: 57 }, // identity.route_to_app.name
    FieldRow { name: Name(1963, 10), rules: 498, form: 57 }, // identity.route_to_app.session_id
    FieldRow { name: Name(1768, 11), rules: 499, form: 57 }, // identity.route_to_app.public_addr
    FieldRow { name: Name(1037, 12), rules: 500, form: 57 }, // identity.route_to_app.cluster_name
    FieldRow { name: Name(3466, 12), rules: 501, form: 57 }, // identity.route_to_app.aws_role_arn
    FieldRow { name: Name(3894, 14), rules: 502, form: 57 }, // identity.route_to_app.azure_identity
    FieldRow { name: Name(3642, 19), rules: 503, form: 57 }, // identity.route_to_app.gcp_service_account
    FieldRow { name: Name(921, 3), rules: 504, form: 57 }, // identity.route_to_app.uri
    FieldRow { name: Name(2288, 11), rules: 505, form: 58 }, // identity.route_to_app.target_port
    FieldRow { name: Name(3849, 16), rules: 506, form: 55 }, // identity.teleport_cluster
    FieldRow { name: Name(7412, 17), rules: 507, form: 59 }, // identity.route_to_database
    FieldRow { name: Name(3947, 12), rules: 508, form: 60 }, // identity.route_to_database.service_name
    FieldRow { name: Name(665, 8), rules: 509, form: 60 }, // identity.route_to_database.protocol
    FieldRow { name: Name(2398, 8), rules: 510, form: 61 }, // identity.route_to_database.username
    FieldRow { name: Name(1332, 8), rules: 512, form: 60 }, // identity.route_to_database.database
    FieldRow { name: Name(1928, 5), rules: 513, form: 62 }, // identity.route_to_database.roles
    FieldRow { name: Name(3586, 14), rules: 514, form: 54 }, // identity.database_names
    FieldRow { name: Name(3604, 14), rules: 515, form: 53 }, // identity.database_users
    FieldRow { name: Name(1639, 15), rules: 517, form: 54 }, // identity.mfa_device_uuid
    FieldRow { name: Name(3573, 9), rules: 518, form: 53 }, // identity.client_ip
    FieldRow { name: Name(3466, 13), rules: 520, form: 54 }, // identity.aws_role_arns
    FieldRow { name: Name(3392, 15), rules: 521, form: 54 }, // identity.access_requests
    FieldRow { name: Name(3622, 16), rules: 522, form: 54 }, // identity.disallow_reissue
    FieldRow { name: Name(3442, 20), rules: 523, form: 54 }, // identity.allowed_resource_ids
    FieldRow { name: Name(3769, 21), rules: 524, form: 54 }, // identity.prev_identity_expires
    FieldRow { name: Name(3483, 16), rules: 525, form: 54 }, // identity.azure_identities
    FieldRow { name: Name(3642, 20), rules: 526, form: 54 }, // identity.gcp_service_accounts
    FieldRow { name: Name(3794, 18), rules: 527, form: 55 }, // identity.private_key_policy
    FieldRow { name: Name(3538, 8), rules: 528, form: 55 }, // identity.bot_name
    FieldRow { name: Name(7375, 17), rules: 529, form: 63 }, // identity.device_extensions
    FieldRow { name: Name(628, 9), rules: 530, form: 64 }, // identity.device_extensions.device_id
    FieldRow { name: Name(872, 9), rules: 531, form: 64 }, // identity.device_extensions.asset_tag
    FieldRow { name: Name(1062, 13), rules: 532, form: 64 }, // identity.device_extensions.credential_id
    FieldRow { name: Name(3503, 15), rules: 533, form: 55 }, // identity.bot_instance_id
    FieldRow { name: Name(3682, 10), rules: 534, form: 55 }, // identity.join_token
    FieldRow { name: Name(3836, 9), rules: 535, form: 54 }, // identity.scope_pin
    FieldRow { name: Name(9133, 24), rules: 536, form: 54 }, // identity.AllowedResourceAccessIDs
    FieldRow { name: Name(3522, 12), rules: 537, form: 54 }, // identity.bot_internal
    FieldRow { name: Name(3550, 19), rules: 538, form: 55 }, // identity.bot_scope_of_origin
    FieldRow { name: Name(9157, 21), rules: 539, form: 65 }, // certificate_authority
    FieldRow { name: Name(106, 4), rules: 540, form: 66 }, // certificate_authority.type
    FieldRow { name: Name(340, 6), rules: 541, form: 66 }, // certificate_authority.domain
    FieldRow { name: Name(3374, 14), rules: 542, form: 66 }, // certificate_authority.subject_key_id
    FieldRow { name: Name(5023, 10), rules: 543, form: 2 }, // token_name
    FieldRow { name: Name(5037, 9), rules: 544, form: 4 }, // user_name
    FieldRow { name: Name(1928, 4), rules: 546, form: 2 }, // role
    FieldRow { name: Name(2311, 13), rules: 547, form: 1 }, // token_expires
    FieldRow { name: Name(1522, 11), rules: 548, form: 1 }, // join_method
    FieldRow { name: Name(5873, 10), rules: 549, form: 2 }, // usage_mode
    FieldRow { name: Name(5855, 14), rules: 550, form: 2 }, // assigned_scope
    FieldRow { name: Name(1783, 10), rules: 551, form: 5 }, // public_key
    FieldRow { name: Name(3251, 19), rules: 553, form: 2 }, // previous_public_key
    FieldRow { name: Name(3233, 14), rules: 554, form: 2 }, // new_public_key
    FieldRow { name: Name(3274, 14), rules: 555, form: 3 }, // recovery_count
    FieldRow { name: Name(3292, 13), rules: 556, form: 2 }, // recovery_mode
    FieldRow { name: Name(6322, 8), rules: 557, form: 1 }, // metadata
    FieldRow { name: Name(9178, 13), rules: 558, form: 2 }, // unknown_event
    FieldRow { name: Name(9191, 12), rules: 559, form: 2 }, // unknown_code
    FieldRow { name: Name(397, 4), rules: 560, form: 29 }, // data
    FieldRow { name: Name(628, 6), rules: 565, form: 67 }, // device
    FieldRow { name: Name(628, 9), rules: 566, form: 68 }, // device.device_id
    FieldRow { name: Name(1685, 7), rules: 567, form: 68 }, // device.os_type
    FieldRow { name: Name(872, 9), rules: 568, form: 68 }, // device.asset_tag
    FieldRow { name: Name(1062, 13), rules: 569, form: 68 }, // device.credential_id
    FieldRow { name: Name(1162, 13), rules: 570, form: 68 }, // device.device_origin
    FieldRow { name: Name(2419, 18), rules: 571, form: 68 }, // device.web_authentication
    FieldRow { name: Name(2441, 21), rules: 572, form: 68 }, // device.web_authentication_id
    FieldRow { name: Name(2466, 14), rules: 573, form: 68 }, // device.web_session_id
    FieldRow { name: Name(628, 9), rules: 574, form: 1 }, // device_id
    FieldRow { name: Name(1685, 7), rules: 575, form: 1 }, // os_type
    FieldRow { name: Name(872, 9), rules: 576, form: 1 }, // asset_tag
    FieldRow { name: Name(1062, 13), rules: 577, form: 1 }, // credential_id
    FieldRow { name: Name(1162, 13), rules: 578, form: 1 }, // device_origin
    FieldRow { name: Name(2419, 18), rules: 579, form: 1 }, // web_authentication
    FieldRow { name: Name(2441, 21), rules: 580, form: 1 }, // web_authentication_id
    FieldRow { name: Name(2466, 14), rules: 581, form: 1 }, // web_session_id
    FieldRow { name: Name(9203, 26), rules: 582, form: 2 }, // service_provider_entity_id
    FieldRow { name: Name(9229, 25), rules: 583, form: 2 }, // service_provider_shortcut
    FieldRow { name: Name(5699, 17), rules: 584, form: 1 }, // attribute_mapping
    FieldRow { name: Name(5500, 5), rules: 585, form: 3 }, // added
    FieldRow { name: Name(3993, 7), rules: 586, form: 3 }, // updated
    FieldRow { name: Name(4526, 7), rules: 587, form: 3 }, // deleted
    FieldRow { name: Name(5509, 15), rules: 588, form: 69 }, // added_resources
    FieldRow { name: Name(217, 2), rules: 589, form: 70 }, // added_resources.id
    FieldRow { name: Name(6229, 11), rules: 590, form: 70 }, // added_resources.description
    FieldRow { name: Name(5571, 17), rules: 591, form: 71 }, // updated_resources
    FieldRow { name: Name(217, 2), rules: 592, form: 72 }, // updated_resources.id
    FieldRow { name: Name(6229, 11), rules: 593, form: 72 }, // updated_resources.description
    FieldRow { name: Name(5539, 17), rules: 594, form: 73 }, // deleted_resources
    FieldRow { name: Name(217, 2), rules: 595, form: 74 }, // deleted_resources.id
    FieldRow { name: Name(6229, 11), rules: 596, form: 74 }, // deleted_resources.description
    FieldRow { name: Name(99, 6), rules: 597, form: 2 }, // source
    FieldRow { name: Name(5481, 15), rules: 598, form: 2 }, // starting_status
    FieldRow { name: Name(5464, 13), rules: 599, form: 2 }, // ending_status
    FieldRow { name: Name(5374, 7), rules: 600, form: 2 }, // org_url
    FieldRow { name: Name(5364, 6), rules: 601, form: 2 }, // app_id
    FieldRow { name: Name(9254, 17), rules: 602, form: 3 }, // num_users_created
    FieldRow { name: Name(9271, 17), rules: 603, form: 3 }, // num_users_deleted
    FieldRow { name: Name(9288, 18), rules: 604, form: 3 }, // num_users_modified
    FieldRow { name: Name(9306, 15), rules: 605, form: 3 }, // num_users_total
    FieldRow { name: Name(9321, 15), rules: 606, form: 3 }, // num_app_filters
    FieldRow { name: Name(9336, 17), rules: 607, form: 3 }, // num_group_filters
    FieldRow { name: Name(9353, 8), rules: 608, form: 3 }, // num_apps
    FieldRow { name: Name(9361, 10), rules: 609, form: 3 }, // num_groups
    FieldRow { name: Name(9371, 8), rules: 610, form: 3 }, // numRoles
    FieldRow { name: Name(9379, 14), rules: 611, form: 3 }, // numAccessLists
    FieldRow { name: Name(9393, 20), rules: 612, form: 3 }, // numAccessListMembers
    FieldRow { name: Name(4176, 10), rules: 613, form: 4 }, // command_id
    FieldRow { name: Name(1136, 11), rules: 615, form: 1 }, // instance_id
    FieldRow { name: Name(9413, 10), rules: 616, form: 1 }, // account_id
    FieldRow { name: Name(376, 6), rules: 617, form: 1 }, // region
    FieldRow { name: Name(3204, 6), rules: 618, form: 5 }, // stdout
    FieldRow { name: Name(3194, 6), rules: 620, form: 5 }, // stderr
    FieldRow { name: Name(4190, 14), rules: 622, form: 2 }, // invocation_url
    FieldRow { name: Name(4208, 13), rules: 623, form: 4 }, // platform_name
    FieldRow { name: Name(4225, 13), rules: 625, form: 2 }, // platform_type
    FieldRow { name: Name(4242, 16), rules: 626, form: 4 }, // platform_version
    FieldRow { name: Name(2233, 15), rules: 628, form: 4 }, // subscription_id
    FieldRow { name: Name(3144, 14), rules: 630, form: 2 }, // resource_group
    FieldRow { name: Name(1847, 11), rules: 631, form: 5 }, // resource_id
    FieldRow { name: Name(2410, 5), rules: 633, form: 4 }, // vm_id
    FieldRow { name: Name(9423, 7), rules: 635, form: 4 }, // vm_name
    FieldRow { name: Name(3175, 15), rules: 637, form: 2 }, // execution_state
    FieldRow { name: Name(3162, 9), rules: 638, form: 11 }, // api_error
    FieldRow { name: Name(1151, 7), rules: 641, form: 75 }, // details
    FieldRow { name: Name(1483, 16), rules: 643, form: 76 }, // details.integration_name
    FieldRow { name: Name(1977, 22), rules: 644, form: 76 }, // details.session_recordings_uri
    FieldRow { name: Name(928, 16), rules: 645, form: 76 }, // details.athena_workgroup
    FieldRow { name: Name(1327, 13), rules: 646, form: 76 }, // details.glue_database
    FieldRow { name: Name(1344, 10), rules: 647, form: 76 }, // details.glue_table
    FieldRow { name: Name(962, 26), rules: 648, form: 76 }, // details.audit_events_long_term_uri
    FieldRow { name: Name(906, 18), rules: 649, form: 76 }, // details.athena_results_uri
    FieldRow { name: Name(1753, 11), rules: 650, form: 76 }, // details.policy_name
    FieldRow { name: Name(376, 6), rules: 651, form: 77 }, // details.region
    FieldRow { name: Name(1483, 16), rules: 653, form: 1 }, // integration_name
    FieldRow { name: Name(1977, 22), rules: 654, form: 1 }, // session_recordings_uri
    FieldRow { name: Name(928, 16), rules: 655, form: 1 }, // athena_workgroup
    FieldRow { name: Name(1327, 13), rules: 656, form: 1 }, // glue_database
    FieldRow { name: Name(1344, 10), rules: 657, form: 1 }, // glue_table
    FieldRow { name: Name(962, 26), rules: 658, form: 1 }, // audit_events_long_term_uri
    FieldRow { name: Name(906, 18), rules: 659, form: 1 }, // athena_results_uri
    FieldRow { name: Name(1753, 11), rules: 660, form: 1 }, // policy_name
    FieldRow { name: Name(3080, 14), rules: 661, form: 3 }, // total_accounts
    FieldRow { name: Name(3051, 25), rules: 662, form: 3 }, // total_account_assignments
    FieldRow { name: Name(3123, 17), rules: 663, form: 3 }, // total_user_groups
    FieldRow { name: Name(3098, 21), rules: 664, form: 3 }, // total_permission_sets
    FieldRow { name: Name(3022, 4), rules: 665, form: 3 }, // days
    FieldRow { name: Name(2328, 30), rules: 666, form: 6 }, // total_execution_time_in_millis
    FieldRow { name: Name(1087, 21), rules: 669, form: 6 }, // data_scanned_in_bytes
    FieldRow { name: Name(5904, 27), rules: 672, form: 1 }, // total_data_scanned_in_bytes
    FieldRow { name: Name(5887, 13), rules: 673, form: 78 }, // audit_queries
    FieldRow { name: Name(293, 4), rules: 674, form: 79 }, // audit_queries.name
    FieldRow { name: Name(1797, 5), rules: 675, form: 79 }, // audit_queries.query
    FieldRow { name: Name(3022, 4), rules: 676, form: 79 }, // audit_queries.days
    FieldRow { name: Name(2328, 30), rules: 677, form: 79 }, // audit_queries.total_execution_time_in_millis
    FieldRow { name: Name(1087, 21), rules: 678, form: 79 }, // audit_queries.data_scanned_in_bytes
    FieldRow { name: Name(9430, 9), rules: 679, form: 2 }, // change_id
    FieldRow { name: Name(9439, 22), rules: 680, form: 2 }, // affected_resource_name
    FieldRow { name: Name(9461, 24), rules: 681, form: 2 }, // affected_resource_source
    FieldRow { name: Name(9485, 22), rules: 682, form: 2 }, // affected_resource_type
    FieldRow { name: Name(9507, 17), rules: 683, form: 2 }, // crown_jewel_query
    FieldRow { name: Name(9524, 25), rules: 684, form: 2 }, // current_crown_jewel_query
    FieldRow { name: Name(9549, 25), rules: 685, form: 2 }, // updated_crown_jewel_query
    FieldRow { name: Name(6295, 9), rules: 686, form: 2 }, // spiffe_id
    FieldRow { name: Name(6257, 8), rules: 687, form: 4 }, // dns_sans
    FieldRow { name: Name(6277, 7), rules: 689, form: 4 }, // ip_sans
    FieldRow { name: Name(9574, 9), rules: 691, form: 2 }, // svid_type
    FieldRow { name: Name(4721, 13), rules: 692, form: 2 }, // serial_number
    FieldRow { name: Name(6269, 4), rules: 693, form: 2 }, // hint
    FieldRow { name: Name(6288, 3), rules: 694, form: 2 }, // jti
    FieldRow { name: Name(6244, 9), rules: 695, form: 1 }, // audiences
    FieldRow { name: Name(8112, 17), rules: 696, form: 2 }, // workload_identity
    FieldRow { name: Name(9583, 26), rules: 697, form: 2 }, // workload_identity_revision
    FieldRow { name: Name(9609, 23), rules: 698, form: 2 }, // workload_identity_scope
    FieldRow { name: Name(6470, 13), rules: 699, form: 2 }, // name_selector
    FieldRow { name: Name(6451, 15), rules: 700, form: 1 }, // label_selectors
    FieldRow { name: Name(9632, 22), rules: 701, form: 1 }, // workload_identity_data
    FieldRow { name: Name(7745, 8), rules: 702, form: 80 }, // aws_oidc
    FieldRow { name: Name(3470, 8), rules: 703, form: 81 }, // aws_oidc.role_arn
    FieldRow { name: Name(4924, 13), rules: 704, form: 81 }, // aws_oidc.issuer_s3_uri
    FieldRow { name: Name(7767, 10), rules: 705, form: 82 }, // azure_oidc
    FieldRow { name: Name(4986, 9), rules: 706, form: 83 }, // azure_oidc.tenant_id
    FieldRow { name: Name(4973, 9), rules: 707, form: 83 }, // azure_oidc.client_id
    FieldRow { name: Name(7781, 6), rules: 708, form: 84 }, // github
    FieldRow { name: Name(4999, 12), rules: 709, form: 85 }, // github.organization
    FieldRow { name: Name(7757, 6), rules: 710, form: 86 }, // aws_ra
    FieldRow { name: Name(4953, 16), rules: 711, form: 87 }, // aws_ra.trust_anchor_arn
    FieldRow { name: Name(9654, 11), rules: 712, form: 2 }, // plugin_type
    FieldRow { name: Name(5624, 15), rules: 713, form: 1 }, // has_credentials
    FieldRow { name: Name(5643, 18), rules: 714, form: 1 }, // reuses_credentials
    FieldRow { name: Name(9665, 11), rules: 715, form: 1 }, // plugin_data
    FieldRow { name: Name(9676, 14), rules: 716, form: 2 }, // user_task_type
    FieldRow { name: Name(9690, 20), rules: 717, form: 2 }, // user_task_issue_type
    FieldRow { name: Name(9710, 21), rules: 718, form: 2 }, // user_task_integration
    FieldRow { name: Name(9731, 23), rules: 719, form: 2 }, // current_user_task_state
    FieldRow { name: Name(9754, 23), rules: 720, form: 2 }, // updated_user_task_state
    FieldRow { name: Name(1202, 5), rules: 721, form: 5 }, // email
    FieldRow { name: Name(9777, 12), rules: 723, form: 1 }, // contact_type
    FieldRow { name: Name(7433, 22), rules: 724, form: 1 }, // client_ip_restrictions
    FieldRow { name: Name(485, 4), rules: 725, form: 5 }, // mode
    FieldRow { name: Name(1211, 19), rules: 727, form: 1 }, // enforcement_expires
    FieldRow { name: Name(1358, 6), rules: 728, form: 5 }, // groups
    FieldRow { name: Name(7999, 16), rules: 730, form: 88 }, // stable_unix_user
    FieldRow { name: Name(2398, 8), rules: 731, form: 89 }, // stable_unix_user.username
    FieldRow { name: Name(478, 3), rules: 733, form: 90 }, // stable_unix_user.uid
    FieldRow { name: Name(9789, 20), rules: 734, form: 2 }, // upgrade_window_start
    FieldRow { name: Name(7640, 19), rules: 735, form: 2 }, // environment_profile
    FieldRow { name: Name(1952, 7), rules: 736, form: 5 }, // service
    FieldRow { name: Name(824, 7), rules: 738, form: 91 }, // actions
    FieldRow { name: Name(180, 6), rules: 740, form: 92 }, // actions.action
    FieldRow { name: Name(6625, 9), rules: 741, form: 92 }, // actions.reference
    FieldRow { name: Name(6618, 3), rules: 742, form: 92 }, // actions.old
    FieldRow { name: Name(3233, 3), rules: 743, form: 92 }, // actions.new
    FieldRow { name: Name(9809, 14), rules: 744, form: 2 }, // mcp_session_id
    FieldRow { name: Name(5237, 11), rules: 745, form: 2 }, // client_info
    FieldRow { name: Name(5313, 11), rules: 746, form: 2 }, // server_info
    FieldRow { name: Name(5293, 16), rules: 747, form: 2 }, // protocol_version
    FieldRow { name: Name(5272, 17), rules: 748, form: 2 }, // ingress_auth_type
    FieldRow { name: Name(5252, 16), rules: 749, form: 2 }, // egress_auth_type
    FieldRow { name: Name(1806, 7), rules: 750, form: 93 }, // request
    FieldRow { name: Name(217, 2), rules: 752, form: 94 }, // request.id
    FieldRow { name: Name(5823, 14), rules: 753, form: 95 }, // request.source_address
    FieldRow { name: Name(5841, 10), rules: 756, form: 94 }, // request.user_agent
    FieldRow { name: Name(573, 6), rules: 757, form: 94 }, // request.method
    FieldRow { name: Name(164, 4), rules: 758, form: 94 }, // request.path
    FieldRow { name: Name(9823, 5), rules: 759, form: 94 }, // request.Query
    FieldRow { name: Name(1006, 4), rules: 760, form: 94 }, // request.body
    FieldRow { name: Name(1901, 8), rules: 761, form: 96 }, // response
    FieldRow { name: Name(9828, 10), rules: 763, form: 97 }, // response.StatusCode
    FieldRow { name: Name(1006, 4), rules: 764, form: 97 }, // response.body
    FieldRow { name: Name(1483, 11), rules: 765, form: 5 }, // integration
    FieldRow { name: Name(5808, 11), rules: 767, form: 2 }, // teleport_id
    FieldRow { name: Name(5745, 11), rules: 768, form: 2 }, // external_id
    FieldRow { name: Name(1179, 7), rules: 769, form: 5 }, // display
    FieldRow { name: Name(1307, 6), rules: 771, form: 5 }, // filter
    FieldRow { name: Name(1053, 5), rules: 773, form: 5 }, // count
    FieldRow { name: Name(5793, 11), rules: 775, form: 3 }, // start_index
    FieldRow { name: Name(5775, 14), rules: 776, form: 3 }, // resource_count
    FieldRow { name: Name(6195, 10), rules: 777, form: 2 }, // model_name
    FieldRow { name: Name(1404, 20), rules: 778, form: 1 }, // inference_started_at
    FieldRow { name: Name(1379, 21), rules: 779, form: 1 }, // inference_finished_at
    FieldRow { name: Name(6223, 17), rules: 780, form: 2 }, // short_description
    FieldRow { name: Name(6209, 10), rules: 781, form: 2 }, // risk_level
    FieldRow { name: Name(816, 4), rules: 782, form: 98 }, // target.user
    FieldRow { name: Name(3759, 5), rules: 783, form: 98 }, // target.login
    FieldRow { name: Name(816, 4), rules: 784, form: 99 }, // lock.target.user
    FieldRow { name: Name(3759, 5), rules: 785, form: 99 }, // lock.target.login
    FieldRow { name: Name(543, 8), rules: 786, form: 100 }, // server_labels.hostname
    FieldRow { name: Name(2, 10), rules: 787, form: 101 }, // @timestamp
    FieldRow { name: Name(16, 8), rules: 788, form: 102 }, // @version
    FieldRow { name: Name(49, 4), rules: 789, form: 102 }, // date
    FieldRow { name: Name(3, 9), rules: 790, form: 102 }, // timestamp
    FieldRow { name: Name(99, 11), rules: 791, form: 102 }, // source_type
    FieldRow { name: Name(152, 16), rules: 792, form: 102 }, // vector_http_path
    FieldRow { name: Name(28, 11), rules: 793, form: 102 }, // REMOTE_ADDR
    FieldRow { name: Name(114, 6), rules: 794, form: 102 }, // stream
    FieldRow { name: Name(43, 2), rules: 795, form: 102 }, // _p
    FieldRow { name: Name(67, 3), rules: 796, form: 102 }, // tag
    FieldRow { name: Name(57, 13), rules: 797, form: 102 }, // fluentbit_tag
    FieldRow { name: Name(131, 4), rules: 798, form: 101 }, // tags
    FieldRow { name: Name(5846, 5), rules: 799, form: 103 }, // agent
    FieldRow { name: Name(277, 12), rules: 800, form: 104 }, // agent.ephemeral_id
    FieldRow { name: Name(217, 2), rules: 801, form: 104 }, // agent.id
    FieldRow { name: Name(293, 4), rules: 802, form: 104 }, // agent.name
    FieldRow { name: Name(106, 4), rules: 803, form: 104 }, // agent.type
    FieldRow { name: Name(17, 7), rules: 804, form: 104 }, // agent.version
    FieldRow { name: Name(494, 5), rules: 805, form: 105 }, // input
    FieldRow { name: Name(106, 4), rules: 806, form: 106 }, // input.type
    FieldRow { name: Name(2178, 3), rules: 807, form: 107 }, // log
    FieldRow { name: Name(618, 6), rules: 809, form: 108 }, // log.offset
    FieldRow { name: Name(609, 5), rules: 810, form: 109 }, // log.level
    FieldRow { name: Name(1294, 4), rules: 811, form: 110 }, // log.file
    FieldRow { name: Name(164, 4), rules: 812, form: 111 }, // log.file.path
    FieldRow { name: Name(628, 9), rules: 813, form: 111 }, // log.file.device_id
    FieldRow { name: Name(656, 5), rules: 814, form: 111 }, // log.file.inode
    FieldRow { name: Name(641, 11), rules: 815, form: 111 }, // log.file.fingerprint
    FieldRow { name: Name(6719, 3), rules: 816, form: 101 }, // ecs
    FieldRow { name: Name(6828, 11), rules: 817, form: 112 }, // data_stream
    FieldRow { name: Name(106, 4), rules: 818, form: 113 }, // data_stream.type
    FieldRow { name: Name(397, 7), rules: 819, form: 113 }, // data_stream.dataset
    FieldRow { name: Name(408, 9), rules: 820, form: 113 }, // data_stream.namespace
    FieldRow { name: Name(543, 4), rules: 821, form: 114 }, // host
    FieldRow { name: Name(293, 4), rules: 823, form: 115 }, // host.name
    FieldRow { name: Name(543, 8), rules: 824, form: 115 }, // host.hostname
    FieldRow { name: Name(217, 2), rules: 825, form: 115 }, // host.id
    FieldRow { name: Name(350, 2), rules: 826, form: 115 }, // host.ip
    FieldRow { name: Name(555, 3), rules: 827, form: 115 }, // host.mac
    FieldRow { name: Name(527, 12), rules: 828, form: 116 }, // host.architecture
    FieldRow { name: Name(74, 10), rules: 829, form: 101 }, // kubernetes
    FieldRow { name: Name(2044, 9), rules: 830, form: 117 }, // container
    FieldRow { name: Name(217, 2), rules: 831, form: 118 }, // container.id
    FieldRow { name: Name(293, 4), rules: 832, form: 119 }, // container.name
    FieldRow { name: Name(386, 7), rules: 833, form: 118 }, // container.runtime
    FieldRow { name: Name(2054, 5), rules: 834, form: 120 }, // container.image
    FieldRow { name: Name(293, 4), rules: 835, form: 121 }, // container.image.name
    FieldRow { name: Name(6763, 5), rules: 836, form: 101 }, // cloud
]);

pub(super) static FIELD_FORMS: &[FieldForm] = &[
    FieldForm { parent: 0, takers: 0, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 0, kinds: 2 },
    FieldForm { parent: 0, takers: 1, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 2, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 3, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 2, others: 2, scope: 1, kinds: 0 },
    FieldForm { parent: 25, takers: 1, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 25, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 35, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 2, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 2, others: 2, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 2, others: 3, scope: 2, kinds: 0 },
    FieldForm { parent: 68, takers: 2, others: 2, scope: 0, kinds: 0 },
    FieldForm { parent: 68, takers: 1, others: 2, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 3, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 4, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 2, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 4, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 3, others: 2, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 5, others: 0, scope: 33, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 3, kinds: 0 },
    FieldForm { parent: 189, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 189, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 189, takers: 1, others: 0, scope: 0, kinds: 2 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 4, kinds: 0 },
    FieldForm { parent: 197, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 197, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 0, takers: 5, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 5, kinds: 0 },
    FieldForm { parent: 234, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 4, others: 1, scope: 6, kinds: 0 },
    FieldForm { parent: 243, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 243, takers: 1, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 4, others: 1, scope: 7, kinds: 0 },
    FieldForm { parent: 249, takers: 0, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 249, takers: 0, others: 0, scope: 8, kinds: 0 },
    FieldForm { parent: 252, takers: 0, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 3, others: 3, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 5, others: 0, scope: 9, kinds: 0 },
    FieldForm { parent: 263, takers: 1, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 263, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 10, kinds: 0 },
    FieldForm { parent: 275, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 11, kinds: 0 },
    FieldForm { parent: 306, takers: 1, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 306, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 12, kinds: 0 },
    FieldForm { parent: 313, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 13, kinds: 0 },
    FieldForm { parent: 322, takers: 1, others: 0, scope: 34, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 14, kinds: 0 },
    FieldForm { parent: 325, takers: 1, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 325, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 325, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 325, takers: 1, others: 0, scope: 15, kinds: 0 },
    FieldForm { parent: 337, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 337, takers: 1, others: 0, scope: 0, kinds: 2 },
    FieldForm { parent: 325, takers: 1, others: 0, scope: 16, kinds: 0 },
    FieldForm { parent: 348, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 348, takers: 1, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 348, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 325, takers: 1, others: 0, scope: 17, kinds: 0 },
    FieldForm { parent: 367, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 18, kinds: 0 },
    FieldForm { parent: 377, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 19, kinds: 0 },
    FieldForm { parent: 397, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 20, kinds: 0 },
    FieldForm { parent: 420, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 21, kinds: 0 },
    FieldForm { parent: 423, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 22, kinds: 0 },
    FieldForm { parent: 426, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 2, others: 0, scope: 23, kinds: 0 },
    FieldForm { parent: 462, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 462, takers: 1, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 24, kinds: 0 },
    FieldForm { parent: 488, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 25, kinds: 0 },
    FieldForm { parent: 515, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 26, kinds: 0 },
    FieldForm { parent: 518, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 27, kinds: 0 },
    FieldForm { parent: 521, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 28, kinds: 0 },
    FieldForm { parent: 523, takers: 1, others: 0, scope: 0, kinds: 1 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 29, kinds: 0 },
    FieldForm { parent: 540, takers: 1, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 540, takers: 1, others: 0, scope: 0, kinds: 2 },
    FieldForm { parent: 0, takers: 2, others: 0, scope: 30, kinds: 0 },
    FieldForm { parent: 546, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 2, others: 0, scope: 31, kinds: 0 },
    FieldForm { parent: 557, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 557, takers: 1, others: 2, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 2, others: 0, scope: 32, kinds: 0 },
    FieldForm { parent: 565, takers: 1, others: 0, scope: 0, kinds: 0 },
    FieldForm { parent: 171, takers: 0, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 323, takers: 0, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 61, takers: 0, others: 1, scope: 0, kinds: 0 },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 0, kinds: Field::SHIPPER },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 0, kinds: 1 | Field::SHIPPER },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 36, kinds: Field::SHIPPER },
    FieldForm { parent: 598, takers: 1, others: 0, scope: 0, kinds: 1 | Field::SHIPPER },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 37, kinds: Field::SHIPPER },
    FieldForm { parent: 604, takers: 1, others: 0, scope: 0, kinds: 1 | Field::SHIPPER },
    FieldForm { parent: 0, takers: 2, others: 0, scope: 38, kinds: Field::SHIPPER },
    FieldForm { parent: 606, takers: 1, others: 0, scope: 0, kinds: 2 | Field::SHIPPER },
    FieldForm { parent: 606, takers: 1, others: 0, scope: 0, kinds: 1 | Field::SHIPPER },
    FieldForm { parent: 606, takers: 1, others: 0, scope: 39, kinds: Field::SHIPPER },
    FieldForm { parent: 609, takers: 1, others: 0, scope: 0, kinds: 1 | Field::SHIPPER },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 40, kinds: Field::SHIPPER },
    FieldForm { parent: 615, takers: 1, others: 0, scope: 0, kinds: Field::SHIPPER },
    FieldForm { parent: 0, takers: 2, others: 0, scope: 41, kinds: Field::SHIPPER },
    FieldForm { parent: 619, takers: 1, others: 0, scope: 0, kinds: Field::SHIPPER },
    FieldForm { parent: 619, takers: 1, others: 0, scope: 0, kinds: 1 | Field::SHIPPER },
    FieldForm { parent: 0, takers: 1, others: 0, scope: 42, kinds: Field::SHIPPER },
    FieldForm { parent: 627, takers: 1, others: 0, scope: 0, kinds: 1 | Field::SHIPPER },
    FieldForm { parent: 627, takers: 1, others: 0, scope: 0, kinds: Field::SHIPPER },
    FieldForm { parent: 627, takers: 1, others: 0, scope: 43, kinds: Field::SHIPPER },
    FieldForm { parent: 631, takers: 1, others: 0, scope: 0, kinds: Field::SHIPPER },
];

/// By field, the slot and the form of each rule.
pub(crate) static RULES: Table<RuleRow> = Table(&[
    RuleRow::new(0, 0), // time: @timestamp
    RuleRow::new(15, 1), // event: event.action
    RuleRow::new(16, 1), // code: event.code
    RuleRow::new(19, 1), // uid: event.id
    RuleRow::new(23, 1), // ei: event.sequence
    RuleRow::new(152, 1), // cluster_name: teleport.audit.cluster_name
    RuleRow::new(102, 2), // cluster_name: orchestrator.cluster.name
    RuleRow::new(102, 3), // cluster: orchestrator.cluster.name
    RuleRow::new(644, 4), // sid: teleport.audit.session.id
    RuleRow::new(644, 5), // session_id: teleport.audit.session.id
    RuleRow::new(223, 1), // session_id: teleport.audit.session_id
    RuleRow::new(564, 4), // with_mfa: teleport.audit.mfa_device.uuid
    RuleRow::new(649, 1), // private_key_policy: teleport.audit.session.private_key_policy
    RuleRow::new(652, 1), // size: teleport.audit.session.terminal_size
    RuleRow::new(116, 6), // size: process.tty
    RuleRow::new(105, 7), // initial_command: process.args
    RuleRow::new(106, 8), // initial_command: process.command_line
    RuleRow::new(651, 1), // session_recording: teleport.audit.session.session_recording
    RuleRow::new(643, 1), // enhanced_recording: teleport.audit.session.enhanced_recording
    RuleRow::new(645, 1), // interactive: teleport.audit.session.interactive
    RuleRow::new(648, 1), // participants: teleport.audit.session.participants
    RuleRow::new(121, 9), // participants: related.user
    RuleRow::new(24, 10), // session_start: event.start
    RuleRow::new(18, 11), // session_stop: event.end
    RuleRow::new(646, 1), // invited: teleport.audit.session.invited
    RuleRow::new(121, 12), // invited: related.user
    RuleRow::new(647, 13), // max: teleport.audit.session.max
    RuleRow::new(190, 1), // max: teleport.audit.max
    RuleRow::new(653, 1), // session_type: teleport.audit.session.type
    RuleRow::new(650, 14), // format: teleport.audit.session.recording_format
    RuleRow::new(306, 15), // format: teleport.audit.app.llm.format
    RuleRow::new(174, 1), // format: teleport.audit.format
    RuleRow::new(642, 1), // audit_session_id: teleport.audit.session.audit_session_id
    RuleRow::new(728, 16), // user: user.name
    RuleRow::new(703, 17), // user: teleport.audit.user
    RuleRow::new(581, 18), // user: teleport.audit.okta.assignment.user
    RuleRow::new(121, 19), // user: related.user
    RuleRow::new(728, 4), // user.user: user.name
    RuleRow::new(121, 20), // user.user: related.user
    RuleRow::new(118, 21), // user.login: process.user.name
    RuleRow::new(121, 22), // user.login: related.user
    RuleRow::new(695, 2), // user.impersonator: teleport.audit.user.impersonator
    RuleRow::new(121, 23), // user.impersonator: related.user
    RuleRow::new(689, 2), // user.access_requests: teleport.audit.user.access_requests
    RuleRow::new(690, 2), // user.aws_role_arn: teleport.audit.user.aws_role_arn
    RuleRow::new(691, 2), // user.azure_identity: teleport.audit.user.azure_identity
    RuleRow::new(694, 2), // user.gcp_service_account: teleport.audit.user.gcp_service_account
    RuleRow::new(702, 2), // user.trusted_device: teleport.audit.user.trusted_device
    RuleRow::new(699, 2), // user.required_private_key_policy: teleport.audit.user.required_private_key_policy
    RuleRow::new(696, 24), // user.user_kind: teleport.audit.user.kind
    RuleRow::new(118, 4), // login: process.user.name
    RuleRow::new(121, 25), // login: related.user
    RuleRow::new(695, 4), // impersonator: teleport.audit.user.impersonator
    RuleRow::new(121, 26), // impersonator: related.user
    RuleRow::new(690, 4), // aws_role_arn: teleport.audit.user.aws_role_arn
    RuleRow::new(689, 4), // access_requests: teleport.audit.user.access_requests
    RuleRow::new(691, 4), // azure_identity: teleport.audit.user.azure_identity
    RuleRow::new(694, 4), // gcp_service_account: teleport.audit.user.gcp_service_account
    RuleRow::new(702, 4), // trusted_device: teleport.audit.user.trusted_device
    RuleRow::new(699, 4), // required_private_key_policy: teleport.audit.user.required_private_key_policy
    RuleRow::new(696, 27), // user_kind: teleport.audit.user.kind
    RuleRow::new(698, 28), // user_origin: teleport.audit.user.origin
    RuleRow::new(729, 1), // user_roles: user.roles
    RuleRow::new(701, 1), // user_traits: teleport.audit.user.traits
    RuleRow::new(692, 1), // user_cluster_name: teleport.audit.user.cluster_name
    RuleRow::new(700, 1), // scope_pin: teleport.audit.user.scope_pin
    RuleRow::new(329, 1), // beam_id: teleport.audit.beam.id
    RuleRow::new(526, 1), // bot_name: teleport.audit.join.bot_name
    RuleRow::new(330, 1), // bot_instance_id: teleport.audit.bot.instance_id
    RuleRow::new(331, 1), // bot_scope_of_origin: teleport.audit.bot.scope_of_origin
    RuleRow::new(693, 29), // connector: teleport.audit.user.connector
    RuleRow::new(605, 30), // connector: teleport.audit.saml.connector
    RuleRow::new(546, 1), // connector_id: teleport.audit.login.connector_id
    RuleRow::new(71, 1), // namespace: group.name
    RuleRow::new(74, 4), // server_id: host.id
    RuleRow::new(74, 31), // host_id: host.id
    RuleRow::new(73, 4), // server_hostname: host.hostname
    RuleRow::new(119, 32), // server_hostname: related.hosts
    RuleRow::new(77, 4), // node_name: host.name
    RuleRow::new(119, 20), // node_name: related.hosts
    RuleRow::new(639, 1), // server_labels: teleport.audit.server.labels
    RuleRow::new(638, 1), // forwarded_by: teleport.audit.server.forwarded_by
    RuleRow::new(640, 1), // server_sub_kind: teleport.audit.server.sub_kind
    RuleRow::new(641, 1), // server_version: teleport.audit.server.version
    RuleRow::new(757, 33), // desktop_addr: server
    RuleRow::new(120, 34), // desktop_addr: related.ip
    RuleRow::new(119, 35), // desktop_addr: related.hosts
    RuleRow::new(757, 36), // server_addr: server
    RuleRow::new(120, 37), // server_addr: related.ip
    RuleRow::new(119, 38), // server_addr: related.hosts
    RuleRow::new(758, 39), // addr.local: destination
    RuleRow::new(757, 40), // addr.local: server
    RuleRow::new(120, 41), // addr.local: related.ip
    RuleRow::new(119, 42), // addr.local: related.hosts
    RuleRow::new(138, 29), // addr: teleport.audit.addr
    RuleRow::new(247, 17), // addr: teleport.audit.unmapped
    RuleRow::new(758, 43), // addr: destination
    RuleRow::new(120, 44), // addr: related.ip
    RuleRow::new(119, 45), // addr: related.hosts
    RuleRow::new(758, 46), // addr.local: destination
    RuleRow::new(757, 47), // addr.local: server
    RuleRow::new(120, 48), // addr.local: related.ip
    RuleRow::new(119, 49), // addr.local: related.hosts
    RuleRow::new(759, 50), // addr.remote: client
    RuleRow::new(120, 51), // addr.remote: related.ip
    RuleRow::new(119, 52), // addr.remote: related.hosts
    RuleRow::new(759, 53), // addr.remote: client
    RuleRow::new(120, 54), // addr.remote: related.ip
    RuleRow::new(119, 55), // addr.remote: related.hosts
    RuleRow::new(760, 56), // src_addr: source
    RuleRow::new(120, 57), // src_addr: related.ip
    RuleRow::new(119, 58), // src_addr: related.hosts
    RuleRow::new(758, 59), // dst_addr: destination
    RuleRow::new(120, 60), // dst_addr: related.ip
    RuleRow::new(119, 61), // dst_addr: related.hosts
    RuleRow::new(57, 62), // dst_port: destination.port
    RuleRow::new(758, 63), // target_host: destination
    RuleRow::new(120, 64), // target_host: related.ip
    RuleRow::new(119, 65), // target_host: related.hosts
    RuleRow::new(57, 66), // target_port: destination.port
    RuleRow::new(97, 1), // proto: network.protocol
    RuleRow::new(732, 67), // user_agent: user_agent
    RuleRow::new(102, 4), // kubernetes_cluster: orchestrator.cluster.name
    RuleRow::new(101, 68), // kubernetes_cluster: orchestrator.type
    RuleRow::new(536, 1), // kubernetes_users: teleport.audit.kubernetes.users
    RuleRow::new(121, 69), // kubernetes_users: related.user
    RuleRow::new(534, 1), // kubernetes_groups: teleport.audit.kubernetes.groups
    RuleRow::new(535, 4), // kubernetes_labels: teleport.audit.kubernetes.labels
    RuleRow::new(535, 70), // kube_labels: teleport.audit.kubernetes.labels
    RuleRow::new(103, 4), // kubernetes_pod_name: orchestrator.resource.name
    RuleRow::new(100, 4), // kubernetes_pod_namespace: orchestrator.namespace
    RuleRow::new(538, 1), // kubernetes_container_name: teleport.audit.kubernetes.pod.container_name
    RuleRow::new(44, 4), // kubernetes_container_name: container.name
    RuleRow::new(537, 1), // kubernetes_container_image: teleport.audit.kubernetes.pod.container_image
    RuleRow::new(46, 4), // kubernetes_container_image: container.image.name
    RuleRow::new(539, 1), // kubernetes_node_name: teleport.audit.kubernetes.pod.node_name
    RuleRow::new(119, 71), // kubernetes_node_name: related.hosts
    RuleRow::new(721, 4), // request_path: url.path
    RuleRow::new(83, 4), // verb: http.request.method
    RuleRow::new(99, 1), // resource_api_group: orchestrator.api_version
    RuleRow::new(100, 72), // resource_namespace: orchestrator.namespace
    RuleRow::new(104, 1), // resource_kind: orchestrator.resource.type
    RuleRow::new(103, 73), // resource_name: orchestrator.resource.name
    RuleRow::new(85, 4), // response_code: http.response.status_code
    RuleRow::new(300, 1), // app_uri: teleport.audit.app.uri
    RuleRow::new(761, 74), // app_uri: url
    RuleRow::new(120, 75), // app_uri: related.ip
    RuleRow::new(119, 76), // app_uri: related.hosts
    RuleRow::new(297, 4), // app_public_addr: teleport.audit.app.public_address
    RuleRow::new(120, 77), // app_public_addr: related.ip
    RuleRow::new(119, 12), // app_public_addr: related.hosts
    RuleRow::new(297, 78), // public_addr: teleport.audit.app.public_address
    RuleRow::new(120, 79), // public_addr: related.ip
    RuleRow::new(119, 80), // public_addr: related.hosts
    RuleRow::new(295, 1), // app_labels: teleport.audit.app.labels
    RuleRow::new(296, 1), // app_name: teleport.audit.app.name
    RuleRow::new(299, 1), // app_target_port: teleport.audit.app.target_port
    RuleRow::new(514, 81), // sub_kind: teleport.audit.integration.sub_kind
    RuleRow::new(298, 1), // sub_kind: teleport.audit.app.sub_kind
    RuleRow::new(308, 1), // session_chunk_id: teleport.audit.app.session.chunk_id
    RuleRow::new(309, 1), // app_session_id: teleport.audit.app.session.id
    RuleRow::new(294, 1), // deny_kind: teleport.audit.app.deny_kind
    RuleRow::new(304, 82), // policy: teleport.audit.app.dial.policy
    RuleRow::new(205, 1), // policy: teleport.audit.policy
    RuleRow::new(305, 83), // resolved_ips: teleport.audit.app.dial.resolved_ips
    RuleRow::new(120, 84), // resolved_ips: related.ip
    RuleRow::new(302, 85), // blocked_ip: teleport.audit.app.dial.blocked_ip
    RuleRow::new(120, 86), // blocked_ip: related.ip
    RuleRow::new(303, 1), // blocked_prefix: teleport.audit.app.dial.blocked_prefix
    RuleRow::new(307, 87), // provider: teleport.audit.app.llm.provider
    RuleRow::new(207, 1), // provider: teleport.audit.provider
    RuleRow::new(68, 82), // model: gen_ai.response.model
    RuleRow::new(198, 1), // model: teleport.audit.model
    RuleRow::new(67, 1), // requested_model: gen_ai.request.model
    RuleRow::new(69, 88), // input_token_count: gen_ai.usage.input_tokens
    RuleRow::new(70, 89), // output_token_count: gen_ai.usage.output_tokens
    RuleRow::new(310, 1), // app_auth_config: teleport.audit.app_auth_config.name
    RuleRow::new(37, 4), // aws_region: cloud.region
    RuleRow::new(36, 90), // aws_region: cloud.provider
    RuleRow::new(42, 1), // aws_service: cloud.service.name
    RuleRow::new(36, 91), // aws_service: cloud.provider
    RuleRow::new(39, 4), // aws_host: cloud.instance.id
    RuleRow::new(119, 92), // aws_host: related.hosts
    RuleRow::new(301, 1), // aws_assumed_role: teleport.audit.app.aws.assumed_role
    RuleRow::new(82, 93), // request_id: http.request.id
    RuleRow::new(213, 1), // request_id: teleport.audit.request_id
    RuleRow::new(80, 94), // http_version: http.version
    RuleRow::new(509, 1), // status_text: teleport.audit.http.status_text
    RuleRow::new(506, 1), // chunk_index: teleport.audit.http.chunk_index
    RuleRow::new(507, 1), // is_last: teleport.audit.http.is_last
    RuleRow::new(511, 1), // send_time_ms: teleport.audit.http.timings.send_ms
    RuleRow::new(512, 1), // wait_time_ms: teleport.audit.http.timings.wait_ms
    RuleRow::new(510, 1), // receive_time_ms: teleport.audit.http.timings.receive_ms
    RuleRow::new(508, 95), // headers: teleport.audit.http.response_headers
    RuleRow::new(508, 96), // headers: teleport.audit.http.response_headers
    RuleRow::new(81, 30), // headers: http.request.headers
    RuleRow::new(81, 97), // headers: http.request.headers
    RuleRow::new(85, 98), // status_code: http.response.status_code
    RuleRow::new(723, 4), // raw_query: url.query
    RuleRow::new(761, 99), // url: url
    RuleRow::new(120, 100), // url: related.ip
    RuleRow::new(119, 101), // url: related.hosts
    RuleRow::new(129, 1), // db_service: service.name
    RuleRow::new(417, 1), // db_protocol: teleport.audit.database.protocol
    RuleRow::new(761, 102), // db_uri: url
    RuleRow::new(120, 103), // db_uri: related.ip
    RuleRow::new(119, 104), // db_uri: related.hosts
    RuleRow::new(761, 105), // uri: url
    RuleRow::new(120, 106), // uri: related.ip
    RuleRow::new(119, 107), // uri: related.hosts
    RuleRow::new(411, 1), // db_name: teleport.audit.database.name
    RuleRow::new(422, 1), // db_user: teleport.audit.database.user
    RuleRow::new(121, 108), // db_user: related.user
    RuleRow::new(410, 1), // db_labels: teleport.audit.database.labels
    RuleRow::new(37, 109), // db_aws_region: cloud.region
    RuleRow::new(36, 110), // db_aws_region: cloud.provider
    RuleRow::new(423, 1), // db_aws_redshift_cluster_id: teleport.audit.database.aws.redshift_cluster_id
    RuleRow::new(36, 111), // db_aws_redshift_cluster_id: cloud.provider
    RuleRow::new(41, 1), // db_gcp_project_id: cloud.project.id
    RuleRow::new(36, 112), // db_gcp_project_id: cloud.provider
    RuleRow::new(39, 113), // db_gcp_instance_id: cloud.instance.id
    RuleRow::new(36, 114), // db_gcp_instance_id: cloud.provider
    RuleRow::new(421, 1), // db_roles: teleport.audit.database.roles
    RuleRow::new(130, 1), // db_type: service.type
    RuleRow::new(412, 1), // db_origin: teleport.audit.database.origin
    RuleRow::new(418, 4), // db_query: teleport.audit.database.query
    RuleRow::new(419, 4), // db_query_parameters: teleport.audit.database.query_parameters
    RuleRow::new(314, 115), // query: teleport.audit.audit_query.query
    RuleRow::new(418, 116), // query: teleport.audit.database.query
    RuleRow::new(419, 117), // parameters: teleport.audit.database.query_parameters
    RuleRow::new(415, 1), // permission_summary: teleport.audit.database.permission_summary
    RuleRow::new(408, 1), // affected_object_counts: teleport.audit.database.affected_object_counts
    RuleRow::new(409, 1), // affected_records: teleport.audit.database.affected_records
    RuleRow::new(728, 118), // username: user.name
    RuleRow::new(459, 1), // username: teleport.audit.database.user_change.username
    RuleRow::new(121, 119), // username: related.user
    RuleRow::new(457, 1), // delete: teleport.audit.database.user_change.is_deleted
    RuleRow::new(452, 1), // postgres_pid: teleport.audit.database.postgres.pid
    RuleRow::new(454, 1), // statement_name: teleport.audit.database.postgres.statement_name
    RuleRow::new(453, 1), // portal_name: teleport.audit.database.postgres.portal_name
    RuleRow::new(451, 1), // function_oid: teleport.audit.database.postgres.function_oid
    RuleRow::new(450, 1), // function_args: teleport.audit.database.postgres.function_args
    RuleRow::new(446, 1), // statement_id: teleport.audit.database.mysql.statement_id
    RuleRow::new(445, 1), // schema_name: teleport.audit.database.mysql.schema_name
    RuleRow::new(443, 1), // process_id: teleport.audit.database.mysql.process_id
    RuleRow::new(447, 1), // subcommand: teleport.audit.database.mysql.subcommand
    RuleRow::new(442, 1), // parameter_id: teleport.audit.database.mysql.parameter_id
    RuleRow::new(441, 1), // data_size: teleport.audit.database.mysql.data_size
    RuleRow::new(444, 1), // rows_count: teleport.audit.database.mysql.rows_count
    RuleRow::new(416, 1), // proc_name: teleport.audit.database.proc_name
    RuleRow::new(413, 29), // payload: teleport.audit.database.payload
    RuleRow::new(513, 120), // payload: teleport.audit.inference.payload
    RuleRow::new(709, 121), // payload: teleport.audit.workload_cluster.payload
    RuleRow::new(204, 30), // payload: teleport.audit.payload
    RuleRow::new(414, 122), // payload: teleport.audit.database.payload_text
    RuleRow::new(618, 123), // body: teleport.audit.scim.request.body
    RuleRow::new(420, 30), // body: teleport.audit.database.request_body
    RuleRow::new(84, 124), // body: http.request.body.content
    RuleRow::new(557, 125), // body: teleport.audit.mcp.request_body
    RuleRow::new(420, 126), // body: teleport.audit.database.request_body
    RuleRow::new(439, 127), // category: teleport.audit.database.elasticsearch.category
    RuleRow::new(448, 128), // category: teleport.audit.database.opensearch.category
    RuleRow::new(150, 1), // category: teleport.audit.category
    RuleRow::new(440, 129), // target: teleport.audit.database.elasticsearch.target
    RuleRow::new(449, 130), // target: teleport.audit.database.opensearch.target
    RuleRow::new(438, 131), // target: teleport.audit.database.dynamodb.target
    RuleRow::new(541, 132), // target: teleport.audit.lock.target
    RuleRow::new(240, 29), // target: teleport.audit.target
    RuleRow::new(436, 1), // keyspace: teleport.audit.database.cassandra.keyspace
    RuleRow::new(437, 1), // query_id: teleport.audit.database.cassandra.query_id
    RuleRow::new(434, 1), // consistency: teleport.audit.database.cassandra.consistency
    RuleRow::new(432, 1), // batch_type: teleport.audit.database.cassandra.batch_type
    RuleRow::new(433, 1), // children: teleport.audit.database.cassandra.children
    RuleRow::new(435, 1), // event_types: teleport.audit.database.cassandra.event_types
    RuleRow::new(456, 1), // procedure: teleport.audit.database.spanner.rpc.procedure
    RuleRow::new(455, 30), // args: teleport.audit.database.spanner.rpc.args
    RuleRow::new(468, 1), // windows_desktop_service: teleport.audit.desktop.windows_desktop_service
    RuleRow::new(127, 1), // windows_domain: server.user.domain
    RuleRow::new(128, 4), // windows_user: server.user.name
    RuleRow::new(121, 133), // windows_user: related.user
    RuleRow::new(128, 134), // linux_user: server.user.name
    RuleRow::new(121, 135), // linux_user: related.user
    RuleRow::new(464, 1), // desktop_labels: teleport.audit.desktop.labels
    RuleRow::new(465, 1), // desktop_name: teleport.audit.desktop.name
    RuleRow::new(460, 1), // allow_user_creation: teleport.audit.desktop.allow_user_creation
    RuleRow::new(466, 1), // nla: teleport.audit.desktop.nla
    RuleRow::new(463, 1), // recorded: teleport.audit.desktop.is_recorded
    RuleRow::new(476, 17), // certificate: teleport.audit.desktop.certificate
    RuleRow::new(474, 1), // certificate.subject: teleport.audit.desktop.certificate.subject
    RuleRow::new(473, 1), // certificate.serial_number: teleport.audit.desktop.certificate.serial_number
    RuleRow::new(475, 1), // certificate.upn: teleport.audit.desktop.certificate.upn
    RuleRow::new(469, 1), // certificate.crl_distribution_points: teleport.audit.desktop.certificate.crl_distribution_points
    RuleRow::new(472, 1), // certificate.key_usage: teleport.audit.desktop.certificate.key_usage
    RuleRow::new(471, 1), // certificate.extended_key_usage: teleport.audit.desktop.certificate.extended_key_usage
    RuleRow::new(470, 1), // certificate.enhanced_key_usage: teleport.audit.desktop.certificate.enhanced_key_usage
    RuleRow::new(342, 17), // ca_override: teleport.audit.ca_override
    RuleRow::new(337, 1), // ca_override.active: teleport.audit.ca_override.active
    RuleRow::new(341, 1), // ca_override.public_key_hash: teleport.audit.ca_override.public_key_hash
    RuleRow::new(338, 1), // ca_override.ca_type: teleport.audit.ca_override.ca_type
    RuleRow::new(340, 1), // ca_override.cluster_name: teleport.audit.ca_override.cluster_name
    RuleRow::new(339, 1), // ca_override.certificate_overrides: teleport.audit.ca_override.certificate_overrides
    RuleRow::new(32, 136), // length: client.bytes
    RuleRow::new(123, 1), // length: server.bytes
    RuleRow::new(60, 1), // directory_name: file.directory
    RuleRow::new(462, 1), // directory_id: teleport.audit.desktop.directory_id
    RuleRow::new(64, 137), // file_path: file.path
    RuleRow::new(599, 138), // ms: teleport.audit.print.delay_ms
    RuleRow::new(461, 1), // ms: teleport.audit.desktop.delay_ms
    RuleRow::new(600, 138), // offset: teleport.audit.print.offset
    RuleRow::new(467, 1), // offset: teleport.audit.desktop.offset
    RuleRow::new(597, 1), // ci: teleport.audit.print.chunk_index
    RuleRow::new(596, 138), // bytes: teleport.audit.print.bytes
    RuleRow::new(149, 1), // bytes: teleport.audit.bytes
    RuleRow::new(478, 1), // tdpb_message: teleport.audit.desktop.recording.tdpb_message
    RuleRow::new(500, 1), // requestID: teleport.audit.file_transfer_request.id
    RuleRow::new(499, 1), // approvers: teleport.audit.file_transfer_request.approvers
    RuleRow::new(121, 139), // approvers: related.user
    RuleRow::new(502, 1), // requester: teleport.audit.file_transfer_request.requester
    RuleRow::new(121, 140), // requester: related.user
    RuleRow::new(64, 141), // location: file.path
    RuleRow::new(501, 1), // download: teleport.audit.file_transfer_request.is_download
    RuleRow::new(63, 1), // filename: file.name
    RuleRow::new(106, 4), // command: process.command_line
    RuleRow::new(108, 142), // exitCode: process.exit_code
    RuleRow::new(108, 143), // exit_code: process.exit_code
    RuleRow::new(108, 144), // return_code: process.exit_code
    RuleRow::new(108, 145), // exit_status: process.exit_code
    RuleRow::new(114, 29), // exitError: process.io.text
    RuleRow::new(58, 146), // exitError: error.message
    RuleRow::new(7, 147), // exitError: message
    RuleRow::new(111, 1), // pid: process.pid
    RuleRow::new(115, 1), // ppid: process.parent.pid
    RuleRow::new(113, 1), // cgroup_id: process.cgroup.id
    RuleRow::new(110, 1), // program: process.name
    RuleRow::new(105, 4), // argv: process.args
    RuleRow::new(109, 1), // flags: process.flags
    RuleRow::new(107, 148), // path: process.executable
    RuleRow::new(64, 149), // path: file.path
    RuleRow::new(504, 150), // path: teleport.audit.git.repository
    RuleRow::new(721, 151), // path: url.path
    RuleRow::new(64, 152), // path: file.path
    RuleRow::new(656, 1), // target_path: teleport.audit.sftp.target_path
    RuleRow::new(112, 1), // working_directory: process.working_directory
    RuleRow::new(567, 153), // action: teleport.audit.network.action
    RuleRow::new(654, 154), // action: teleport.audit.sftp.action
    RuleRow::new(654, 155), // action: teleport.audit.sftp.action
    RuleRow::new(632, 156), // action: teleport.audit.scp.action
    RuleRow::new(136, 1), // action: teleport.audit.action
    RuleRow::new(655, 157), // file_transfer_stats: teleport.audit.sftp.file_transfer_stats
    RuleRow::new(756, 1), // file_transfer_stats.path: teleport.audit.sftp.file_transfer_stats.path
    RuleRow::new(754, 1), // file_transfer_stats.bytes_read: teleport.audit.sftp.file_transfer_stats.bytes_read
    RuleRow::new(755, 1), // file_transfer_stats.bytes_written: teleport.audit.sftp.file_transfer_stats.bytes_written
    RuleRow::new(98, 158), // version: network.type
    RuleRow::new(637, 115), // version: teleport.audit.sec_report.version
    RuleRow::new(251, 1), // version: teleport.audit.version
    RuleRow::new(568, 159), // operation: teleport.audit.network.operation
    RuleRow::new(132, 1), // tx: source.bytes
    RuleRow::new(54, 1), // rx: destination.bytes
    RuleRow::new(21, 160), // success: event.outcome
    RuleRow::new(237, 17), // status: teleport.audit.status_detail
    RuleRow::new(429, 161), // status: teleport.audit.database.aws.ssm_run.status
    RuleRow::new(326, 162), // status: teleport.audit.azure.run.status
    RuleRow::new(235, 29), // status: teleport.audit.status
    RuleRow::new(21, 163), // status: event.outcome
    RuleRow::new(21, 164), // status.success: event.outcome
    RuleRow::new(58, 165), // status.error: error.message
    RuleRow::new(7, 166), // status.error: message
    RuleRow::new(7, 165), // status.message: message
    RuleRow::new(7, 167), // status.user_message: message
    RuleRow::new(58, 16), // error: error.message
    RuleRow::new(7, 168), // error: message
    RuleRow::new(263, 169), // message: teleport.audit.access_list.review_message
    RuleRow::new(477, 170), // message: teleport.audit.desktop.recording.message
    RuleRow::new(7, 16), // message: message
    RuleRow::new(553, 30), // message: teleport.audit.mcp.message
    RuleRow::new(7, 171), // message: message
    RuleRow::new(554, 1), // message.method: teleport.audit.mcp.method
    RuleRow::new(558, 1), // message.id: teleport.audit.mcp.request_id
    RuleRow::new(555, 1), // message.params.name: teleport.audit.mcp.name
    RuleRow::new(22, 1), // reason: event.reason
    RuleRow::new(313, 172), // name: teleport.audit.audit_query.name
    RuleRow::new(634, 173), // name: teleport.audit.sec_report.name
    RuleRow::new(103, 174), // name: orchestrator.resource.name
    RuleRow::new(730, 175), // name: user.target.name
    RuleRow::new(667, 176), // name: teleport.audit.subsystem.name
    RuleRow::new(121, 177), // name: related.user
    RuleRow::new(601, 178), // expires: teleport.audit.resource.expires
    RuleRow::new(604, 1), // updated_by: teleport.audit.resource.updated_by
    RuleRow::new(728, 146), // updated_by: user.name
    RuleRow::new(121, 80), // updated_by: related.user
    RuleRow::new(603, 1), // ttl: teleport.audit.resource.ttl
    RuleRow::new(530, 179), // scope: teleport.audit.join.scope
    RuleRow::new(602, 1), // scope: teleport.audit.resource.scope
    RuleRow::new(267, 180), // roles: teleport.audit.access_list.membership_requirements_changed.roles
    RuleRow::new(630, 181), // roles: teleport.audit.scoped_token.roles
    RuleRow::new(286, 1), // roles: teleport.audit.access_request.roles
    RuleRow::new(731, 182), // roles: user.target.roles
    RuleRow::new(458, 183), // roles: teleport.audit.database.user_change.roles
    RuleRow::new(529, 184), // roles: teleport.audit.join.roles
    RuleRow::new(268, 185), // traits: teleport.audit.access_list.membership_requirements_changed.traits
    RuleRow::new(246, 30), // traits: teleport.audit.traits
    RuleRow::new(289, 1), // labels: teleport.audit.access_request.resource_search.labels
    RuleRow::new(548, 186), // attributes: teleport.audit.login.identity_attributes
    RuleRow::new(525, 187), // attributes: teleport.audit.join.attributes
    RuleRow::new(673, 188), // attributes: teleport.audit.svid.attributes
    RuleRow::new(663, 189), // attributes: teleport.audit.sftp.attributes
    RuleRow::new(145, 30), // attributes: teleport.audit.attributes
    RuleRow::new(658, 190), // attributes.file_size: teleport.audit.sftp.attributes.file_size
    RuleRow::new(65, 190), // attributes.file_size: file.size
    RuleRow::new(662, 190), // attributes.uid: teleport.audit.sftp.attributes.uid
    RuleRow::new(66, 190), // attributes.uid: file.uid
    RuleRow::new(659, 190), // attributes.gid: teleport.audit.sftp.attributes.gid
    RuleRow::new(61, 190), // attributes.gid: file.gid
    RuleRow::new(661, 190), // attributes.permissions: teleport.audit.sftp.attributes.permissions
    RuleRow::new(657, 191), // attributes.access_time: teleport.audit.sftp.attributes.access_time
    RuleRow::new(59, 191), // attributes.access_time: file.accessed
    RuleRow::new(660, 191), // attributes.modification_time: teleport.audit.sftp.attributes.modification_time
    RuleRow::new(62, 191), // attributes.modification_time: file.mtime
    RuleRow::new(549, 192), // method: teleport.audit.login.method
    RuleRow::new(527, 193), // method: teleport.audit.join.method
    RuleRow::new(83, 194), // method: http.request.method
    RuleRow::new(543, 1), // applied_login_rules: teleport.audit.login.applied_rules
    RuleRow::new(545, 1), // challenge_scope: teleport.audit.login.challenge_scope
    RuleRow::new(544, 1), // challenge_allow_reuse: teleport.audit.login.challenge_allow_reuse
    RuleRow::new(547, 195), // flow_type: teleport.audit.login.flow_type
    RuleRow::new(566, 17), // mfa_device: teleport.audit.mfa_device
    RuleRow::new(562, 4), // mfa_device.mfa_device_name: teleport.audit.mfa_device.name
    RuleRow::new(563, 4), // mfa_device.mfa_device_type: teleport.audit.mfa_device.type
    RuleRow::new(564, 196), // mfa_device.mfa_device_uuid: teleport.audit.mfa_device.uuid
    RuleRow::new(565, 4), // mfa_device.mfa_via_browser: teleport.audit.mfa_device.via_browser
    RuleRow::new(562, 197), // mfa_device_name: teleport.audit.mfa_device.name
    RuleRow::new(563, 198), // mfa_device_type: teleport.audit.mfa_device.type
    RuleRow::new(564, 199), // mfa_device_uuid: teleport.audit.mfa_device.uuid
    RuleRow::new(565, 200), // mfa_via_browser: teleport.audit.mfa_device.via_browser
    RuleRow::new(316, 201), // admin_actions_mfa_changed: teleport.audit.auth_preference.admin_actions_mfa
    RuleRow::new(278, 1), // id: teleport.audit.access_request.id
    RuleRow::new(287, 1), // state: teleport.audit.access_request.state
    RuleRow::new(276, 1), // delegator: teleport.audit.access_request.delegator
    RuleRow::new(121, 202), // delegator: related.user
    RuleRow::new(274, 1), // annotations: teleport.audit.access_request.annotations
    RuleRow::new(285, 1), // reviewer: teleport.audit.access_request.reviewer
    RuleRow::new(121, 92), // reviewer: related.user
    RuleRow::new(281, 1), // proposed_state: teleport.audit.access_request.proposed_state
    RuleRow::new(283, 1), // resource_ids: teleport.audit.access_request.resource_ids
    RuleRow::new(284, 1), // resource_names: teleport.audit.access_request.resource_names
    RuleRow::new(282, 1), // RequestedResourceAccessIDs: teleport.audit.access_request.resource_access_ids
    RuleRow::new(288, 1), // submitted_by: teleport.audit.access_request.submitted_by
    RuleRow::new(121, 203), // submitted_by: related.user
    RuleRow::new(279, 204), // max_duration: teleport.audit.access_request.max_duration
    RuleRow::new(280, 1), // promoted_access_list_name: teleport.audit.access_request.promoted_access_list_name
    RuleRow::new(275, 205), // assume_start_time: teleport.audit.access_request.assume_start_time
    RuleRow::new(277, 206), // expiry: teleport.audit.access_request.expiry
    RuleRow::new(292, 1), // search_as_roles: teleport.audit.access_request.resource_search.search_as_roles
    RuleRow::new(615, 207), // resource_type: teleport.audit.scim.resource_type
    RuleRow::new(291, 1), // resource_type: teleport.audit.access_request.resource_search.resource_type
    RuleRow::new(290, 1), // predicate_expression: teleport.audit.access_request.resource_search.predicate_expression
    RuleRow::new(293, 1), // search_keywords: teleport.audit.access_request.resource_search.search_keywords
    RuleRow::new(258, 1), // access_list_name: teleport.audit.access_list.name
    RuleRow::new(266, 1), // access_list_title: teleport.audit.access_list.title
    RuleRow::new(264, 1), // access_list_scope: teleport.audit.access_list.scope
    RuleRow::new(256, 157), // members: teleport.audit.access_list.members
    RuleRow::new(734, 1), // members.member_name: teleport.audit.access_list.members.member_name
    RuleRow::new(121, 208), // members.member_name: related.user
    RuleRow::new(733, 209), // members.joined_on: teleport.audit.access_list.members.joined_on
    RuleRow::new(738, 209), // members.removed_on: teleport.audit.access_list.members.removed_on
    RuleRow::new(737, 1), // members.reason: teleport.audit.access_list.members.reason
    RuleRow::new(736, 210), // members.membership_kind: teleport.audit.access_list.members.membership_kind
    RuleRow::new(735, 1), // members.member_scope: teleport.audit.access_list.members.member_scope
    RuleRow::new(269, 17), // membership_requirements_changed: teleport.audit.access_list.membership_requirements_changed
    RuleRow::new(267, 4), // membership_requirements_changed.roles: teleport.audit.access_list.membership_requirements_changed.roles
    RuleRow::new(268, 4), // membership_requirements_changed.traits: teleport.audit.access_list.membership_requirements_changed.traits
    RuleRow::new(262, 1), // review_id: teleport.audit.access_list.review_id
    RuleRow::new(261, 1), // review_frequency_changed: teleport.audit.access_list.review_frequency_changed
    RuleRow::new(260, 1), // review_day_of_month_changed: teleport.audit.access_list.review_day_of_month_changed
    RuleRow::new(259, 1), // removed_members: teleport.audit.access_list.removed_members
    RuleRow::new(121, 211), // removed_members: related.user
    RuleRow::new(265, 1), // scoped_removed_members: teleport.audit.access_list.scoped_removed_members
    RuleRow::new(257, 1), // missing_roles: teleport.audit.access_list.missing_roles
    RuleRow::new(542, 17), // lock: teleport.audit.lock
    RuleRow::new(541, 212), // lock.target: teleport.audit.lock.target
    RuleRow::new(343, 1), // cert_type: teleport.audit.certificate.type
    RuleRow::new(399, 17), // identity: teleport.audit.certificate.identity
    RuleRow::new(378, 1), // identity.user: teleport.audit.certificate.identity.user
    RuleRow::new(121, 213), // identity.user: related.user
    RuleRow::new(363, 1), // identity.impersonator: teleport.audit.certificate.identity.impersonator
    RuleRow::new(121, 214), // identity.impersonator: related.user
    RuleRow::new(372, 1), // identity.roles: teleport.audit.certificate.identity.roles
    RuleRow::new(377, 1), // identity.usage: teleport.audit.certificate.identity.usage
    RuleRow::new(368, 1), // identity.logins: teleport.audit.certificate.identity.logins
    RuleRow::new(121, 215), // identity.logins: related.user
    RuleRow::new(366, 1), // identity.kubernetes_groups: teleport.audit.certificate.identity.kubernetes_groups
    RuleRow::new(367, 1), // identity.kubernetes_users: teleport.audit.certificate.identity.kubernetes_users
    RuleRow::new(361, 209), // identity.expires: teleport.audit.certificate.identity.expires
    RuleRow::new(373, 1), // identity.route_to_cluster: teleport.audit.certificate.identity.route_to_cluster
    RuleRow::new(365, 1), // identity.kubernetes_cluster: teleport.audit.certificate.identity.kubernetes_cluster
    RuleRow::new(376, 1), // identity.traits: teleport.audit.certificate.identity.traits
    RuleRow::new(392, 157), // identity.route_to_app: teleport.audit.certificate.identity.route_to_app
    RuleRow::new(387, 1), // identity.route_to_app.name: teleport.audit.certificate.identity.route_to_app.name
    RuleRow::new(389, 1), // identity.route_to_app.session_id: teleport.audit.certificate.identity.route_to_app.session_id
    RuleRow::new(388, 1), // identity.route_to_app.public_addr: teleport.audit.certificate.identity.route_to_app.public_addr
    RuleRow::new(385, 1), // identity.route_to_app.cluster_name: teleport.audit.certificate.identity.route_to_app.cluster_name
    RuleRow::new(383, 1), // identity.route_to_app.aws_role_arn: teleport.audit.certificate.identity.route_to_app.aws_role_arn
    RuleRow::new(384, 1), // identity.route_to_app.azure_identity: teleport.audit.certificate.identity.route_to_app.azure_identity
    RuleRow::new(386, 1), // identity.route_to_app.gcp_service_account: teleport.audit.certificate.identity.route_to_app.gcp_service_account
    RuleRow::new(391, 1), // identity.route_to_app.uri: teleport.audit.certificate.identity.route_to_app.uri
    RuleRow::new(390, 1), // identity.route_to_app.target_port: teleport.audit.certificate.identity.route_to_app.target_port
    RuleRow::new(375, 1), // identity.teleport_cluster: teleport.audit.certificate.identity.teleport_cluster
    RuleRow::new(398, 157), // identity.route_to_database: teleport.audit.certificate.identity.route_to_database
    RuleRow::new(396, 1), // identity.route_to_database.service_name: teleport.audit.certificate.identity.route_to_database.service_name
    RuleRow::new(394, 1), // identity.route_to_database.protocol: teleport.audit.certificate.identity.route_to_database.protocol
    RuleRow::new(397, 1), // identity.route_to_database.username: teleport.audit.certificate.identity.route_to_database.username
    RuleRow::new(121, 216), // identity.route_to_database.username: related.user
    RuleRow::new(393, 1), // identity.route_to_database.database: teleport.audit.certificate.identity.route_to_database.database
    RuleRow::new(395, 1), // identity.route_to_database.roles: teleport.audit.certificate.identity.route_to_database.roles
    RuleRow::new(358, 1), // identity.database_names: teleport.audit.certificate.identity.database_names
    RuleRow::new(359, 1), // identity.database_users: teleport.audit.certificate.identity.database_users
    RuleRow::new(121, 217), // identity.database_users: related.user
    RuleRow::new(564, 218), // identity.mfa_device_uuid: teleport.audit.mfa_device.uuid
    RuleRow::new(759, 219), // identity.client_ip: client
    RuleRow::new(120, 220), // identity.client_ip: related.ip
    RuleRow::new(351, 1), // identity.aws_role_arns: teleport.audit.certificate.identity.aws_role_arns
    RuleRow::new(348, 1), // identity.access_requests: teleport.audit.certificate.identity.access_requests
    RuleRow::new(360, 1), // identity.disallow_reissue: teleport.audit.certificate.identity.disallow_reissue
    RuleRow::new(350, 1), // identity.allowed_resource_ids: teleport.audit.certificate.identity.allowed_resource_ids
    RuleRow::new(370, 209), // identity.prev_identity_expires: teleport.audit.certificate.identity.prev_identity_expires
    RuleRow::new(352, 1), // identity.azure_identities: teleport.audit.certificate.identity.azure_identities
    RuleRow::new(362, 1), // identity.gcp_service_accounts: teleport.audit.certificate.identity.gcp_service_accounts
    RuleRow::new(371, 1), // identity.private_key_policy: teleport.audit.certificate.identity.private_key_policy
    RuleRow::new(355, 1), // identity.bot_name: teleport.audit.certificate.identity.bot_name
    RuleRow::new(382, 157), // identity.device_extensions: teleport.audit.certificate.identity.device_extensions
    RuleRow::new(381, 1), // identity.device_extensions.device_id: teleport.audit.certificate.identity.device_extensions.device_id
    RuleRow::new(379, 1), // identity.device_extensions.asset_tag: teleport.audit.certificate.identity.device_extensions.asset_tag
    RuleRow::new(380, 1), // identity.device_extensions.credential_id: teleport.audit.certificate.identity.device_extensions.credential_id
    RuleRow::new(353, 1), // identity.bot_instance_id: teleport.audit.certificate.identity.bot_instance_id
    RuleRow::new(364, 1), // identity.join_token: teleport.audit.certificate.identity.join_token
    RuleRow::new(374, 1), // identity.scope_pin: teleport.audit.certificate.identity.scope_pin
    RuleRow::new(349, 1), // identity.AllowedResourceAccessIDs: teleport.audit.certificate.identity.allowed_resource_access_ids
    RuleRow::new(354, 1), // identity.bot_internal: teleport.audit.certificate.identity.bot_internal
    RuleRow::new(356, 1), // identity.bot_scope_of_origin: teleport.audit.certificate.identity.bot_scope_of_origin
    RuleRow::new(347, 17), // certificate_authority: teleport.audit.certificate.authority
    RuleRow::new(346, 1), // certificate_authority.type: teleport.audit.certificate.authority.type
    RuleRow::new(344, 1), // certificate_authority.domain: teleport.audit.certificate.authority.domain
    RuleRow::new(345, 1), // certificate_authority.subject_key_id: teleport.audit.certificate.authority.subject_key_id
    RuleRow::new(532, 1), // token_name: teleport.audit.join.token_name
    RuleRow::new(533, 1), // user_name: teleport.audit.join.user_name
    RuleRow::new(121, 71), // user_name: related.user
    RuleRow::new(528, 1), // role: teleport.audit.join.role
    RuleRow::new(531, 221), // token_expires: teleport.audit.join.token_expires
    RuleRow::new(527, 222), // join_method: teleport.audit.join.method
    RuleRow::new(631, 1), // usage_mode: teleport.audit.scoped_token.usage_mode
    RuleRow::new(629, 1), // assigned_scope: teleport.audit.scoped_token.assigned_scope
    RuleRow::new(334, 223), // public_key: teleport.audit.bound_keypair.public_key
    RuleRow::new(209, 1), // public_key: teleport.audit.public_key
    RuleRow::new(333, 1), // previous_public_key: teleport.audit.bound_keypair.previous_public_key
    RuleRow::new(332, 1), // new_public_key: teleport.audit.bound_keypair.new_public_key
    RuleRow::new(335, 1), // recovery_count: teleport.audit.bound_keypair.recovery_count
    RuleRow::new(336, 1), // recovery_mode: teleport.audit.bound_keypair.recovery_mode
    RuleRow::new(686, 30), // metadata: teleport.audit.unknown.metadata
    RuleRow::new(684, 1), // unknown_event: teleport.audit.unknown.event_type
    RuleRow::new(682, 1), // unknown_code: teleport.audit.unknown.code
    RuleRow::new(598, 224), // data: teleport.audit.print.data
    RuleRow::new(84, 225), // data: http.request.body.content
    RuleRow::new(86, 226), // data: http.response.body.content
    RuleRow::new(683, 227), // data: teleport.audit.unknown.data
    RuleRow::new(683, 30), // data: teleport.audit.unknown.data
    RuleRow::new(487, 17), // device: teleport.audit.device
    RuleRow::new(481, 4), // device.device_id: teleport.audit.device.device_id
    RuleRow::new(483, 228), // device.os_type: teleport.audit.device.os_type
    RuleRow::new(479, 4), // device.asset_tag: teleport.audit.device.asset_tag
    RuleRow::new(480, 4), // device.credential_id: teleport.audit.device.credential_id
    RuleRow::new(482, 229), // device.device_origin: teleport.audit.device.origin
    RuleRow::new(484, 4), // device.web_authentication: teleport.audit.device.web_authentication
    RuleRow::new(485, 4), // device.web_authentication_id: teleport.audit.device.web_authentication_id
    RuleRow::new(486, 4), // device.web_session_id: teleport.audit.device.web_session_id
    RuleRow::new(481, 230), // device_id: teleport.audit.device.device_id
    RuleRow::new(483, 231), // os_type: teleport.audit.device.os_type
    RuleRow::new(479, 232), // asset_tag: teleport.audit.device.asset_tag
    RuleRow::new(480, 233), // credential_id: teleport.audit.device.credential_id
    RuleRow::new(482, 234), // device_origin: teleport.audit.device.origin
    RuleRow::new(484, 235), // web_authentication: teleport.audit.device.web_authentication
    RuleRow::new(485, 236), // web_authentication_id: teleport.audit.device.web_authentication_id
    RuleRow::new(486, 237), // web_session_id: teleport.audit.device.web_session_id
    RuleRow::new(607, 1), // service_provider_entity_id: teleport.audit.saml_idp_service_provider.entity_id
    RuleRow::new(608, 1), // service_provider_shortcut: teleport.audit.saml_idp_service_provider.shortcut
    RuleRow::new(606, 1), // attribute_mapping: teleport.audit.saml_idp_service_provider.attribute_mapping
    RuleRow::new(582, 1), // added: teleport.audit.okta.resources.added
    RuleRow::new(586, 1), // updated: teleport.audit.okta.resources.updated
    RuleRow::new(584, 1), // deleted: teleport.audit.okta.resources.deleted
    RuleRow::new(583, 157), // added_resources: teleport.audit.okta.resources.added_resources
    RuleRow::new(744, 1), // added_resources.id: teleport.audit.okta.resources.added_resources.id
    RuleRow::new(743, 1), // added_resources.description: teleport.audit.okta.resources.added_resources.description
    RuleRow::new(587, 157), // updated_resources: teleport.audit.okta.resources.updated_resources
    RuleRow::new(748, 1), // updated_resources.id: teleport.audit.okta.resources.updated_resources.id
    RuleRow::new(747, 1), // updated_resources.description: teleport.audit.okta.resources.updated_resources.description
    RuleRow::new(585, 157), // deleted_resources: teleport.audit.okta.resources.deleted_resources
    RuleRow::new(746, 1), // deleted_resources.id: teleport.audit.okta.resources.deleted_resources.id
    RuleRow::new(745, 1), // deleted_resources.description: teleport.audit.okta.resources.deleted_resources.description
    RuleRow::new(579, 1), // source: teleport.audit.okta.assignment.source
    RuleRow::new(580, 1), // starting_status: teleport.audit.okta.assignment.starting_status
    RuleRow::new(578, 1), // ending_status: teleport.audit.okta.assignment.ending_status
    RuleRow::new(570, 1), // org_url: teleport.audit.okta.org_url
    RuleRow::new(569, 1), // app_id: teleport.audit.okta.app_id
    RuleRow::new(588, 1), // num_users_created: teleport.audit.okta.users.created
    RuleRow::new(589, 1), // num_users_deleted: teleport.audit.okta.users.deleted
    RuleRow::new(590, 1), // num_users_modified: teleport.audit.okta.users.modified
    RuleRow::new(591, 1), // num_users_total: teleport.audit.okta.users.total
    RuleRow::new(573, 1), // num_app_filters: teleport.audit.okta.access_list_sync.app_filters
    RuleRow::new(575, 1), // num_group_filters: teleport.audit.okta.access_list_sync.group_filters
    RuleRow::new(574, 1), // num_apps: teleport.audit.okta.access_list_sync.apps
    RuleRow::new(576, 1), // num_groups: teleport.audit.okta.access_list_sync.groups
    RuleRow::new(577, 1), // numRoles: teleport.audit.okta.access_list_sync.roles
    RuleRow::new(572, 1), // numAccessLists: teleport.audit.okta.access_list_sync.access_lists
    RuleRow::new(571, 1), // numAccessListMembers: teleport.audit.okta.access_list_sync.access_list_members
    RuleRow::new(424, 1), // command_id: teleport.audit.database.aws.ssm_run.command_id
    RuleRow::new(36, 238), // command_id: cloud.provider
    RuleRow::new(39, 239), // instance_id: cloud.instance.id
    RuleRow::new(38, 4), // account_id: cloud.account.id
    RuleRow::new(37, 240), // region: cloud.region
    RuleRow::new(328, 241), // stdout: teleport.audit.azure.run.stdout
    RuleRow::new(431, 1), // stdout: teleport.audit.database.aws.ssm_run.stdout
    RuleRow::new(327, 241), // stderr: teleport.audit.azure.run.stderr
    RuleRow::new(430, 1), // stderr: teleport.audit.database.aws.ssm_run.stderr
    RuleRow::new(425, 1), // invocation_url: teleport.audit.database.aws.ssm_run.invocation_url
    RuleRow::new(426, 1), // platform_name: teleport.audit.database.aws.ssm_run.platform_name
    RuleRow::new(78, 1), // platform_name: host.os.name
    RuleRow::new(427, 1), // platform_type: teleport.audit.database.aws.ssm_run.platform_type
    RuleRow::new(428, 1), // platform_version: teleport.audit.database.aws.ssm_run.platform_version
    RuleRow::new(79, 1), // platform_version: host.os.version
    RuleRow::new(38, 242), // subscription_id: cloud.account.id
    RuleRow::new(36, 243), // subscription_id: cloud.provider
    RuleRow::new(322, 1), // resource_group: teleport.audit.azure.resource_group
    RuleRow::new(323, 244), // resource_id: teleport.audit.azure.resource_id
    RuleRow::new(215, 1), // resource_id: teleport.audit.resource_id
    RuleRow::new(39, 245), // vm_id: cloud.instance.id
    RuleRow::new(36, 246), // vm_id: cloud.provider
    RuleRow::new(40, 1), // vm_name: cloud.instance.name
    RuleRow::new(119, 202), // vm_name: related.hosts
    RuleRow::new(325, 1), // execution_state: teleport.audit.azure.run.execution_state
    RuleRow::new(324, 29), // api_error: teleport.audit.azure.run.api_error
    RuleRow::new(58, 168), // api_error: error.message
    RuleRow::new(7, 247), // api_error: message
    RuleRow::new(498, 248), // details: teleport.audit.external_audit_storage
    RuleRow::new(159, 30), // details: teleport.audit.details
    RuleRow::new(494, 249), // details.integration_name: teleport.audit.external_audit_storage.integration_name
    RuleRow::new(497, 249), // details.session_recordings_uri: teleport.audit.external_audit_storage.session_recordings_uri
    RuleRow::new(490, 249), // details.athena_workgroup: teleport.audit.external_audit_storage.athena_workgroup
    RuleRow::new(492, 249), // details.glue_database: teleport.audit.external_audit_storage.glue_database
    RuleRow::new(493, 249), // details.glue_table: teleport.audit.external_audit_storage.glue_table
    RuleRow::new(491, 249), // details.audit_events_long_term_uri: teleport.audit.external_audit_storage.audit_events_long_term_uri
    RuleRow::new(489, 249), // details.athena_results_uri: teleport.audit.external_audit_storage.athena_results_uri
    RuleRow::new(495, 249), // details.policy_name: teleport.audit.external_audit_storage.policy_name
    RuleRow::new(37, 250), // details.region: cloud.region
    RuleRow::new(36, 251), // details.region: cloud.provider
    RuleRow::new(494, 252), // integration_name: teleport.audit.external_audit_storage.integration_name
    RuleRow::new(497, 253), // session_recordings_uri: teleport.audit.external_audit_storage.session_recordings_uri
    RuleRow::new(490, 254), // athena_workgroup: teleport.audit.external_audit_storage.athena_workgroup
    RuleRow::new(492, 255), // glue_database: teleport.audit.external_audit_storage.glue_database
    RuleRow::new(493, 256), // glue_table: teleport.audit.external_audit_storage.glue_table
    RuleRow::new(491, 257), // audit_events_long_term_uri: teleport.audit.external_audit_storage.audit_events_long_term_uri
    RuleRow::new(489, 258), // athena_results_uri: teleport.audit.external_audit_storage.athena_results_uri
    RuleRow::new(495, 259), // policy_name: teleport.audit.external_audit_storage.policy_name
    RuleRow::new(319, 1), // total_accounts: teleport.audit.aws_identity_center.total_accounts
    RuleRow::new(318, 1), // total_account_assignments: teleport.audit.aws_identity_center.total_account_assignments
    RuleRow::new(321, 1), // total_user_groups: teleport.audit.aws_identity_center.total_user_groups
    RuleRow::new(320, 1), // total_permission_sets: teleport.audit.aws_identity_center.total_permission_sets
    RuleRow::new(312, 1), // days: teleport.audit.audit_query.days
    RuleRow::new(315, 172), // total_execution_time_in_millis: teleport.audit.audit_query.total_execution_time_in_millis
    RuleRow::new(636, 173), // total_execution_time_in_millis: teleport.audit.sec_report.total_execution_time_in_millis
    RuleRow::new(245, 1), // total_execution_time_in_millis: teleport.audit.total_execution_time_in_millis
    RuleRow::new(311, 172), // data_scanned_in_bytes: teleport.audit.audit_query.data_scanned_in_bytes
    RuleRow::new(635, 260), // data_scanned_in_bytes: teleport.audit.sec_report.total_data_scanned_in_bytes
    RuleRow::new(156, 1), // data_scanned_in_bytes: teleport.audit.data_scanned_in_bytes
    RuleRow::new(635, 4), // total_data_scanned_in_bytes: teleport.audit.sec_report.total_data_scanned_in_bytes
    RuleRow::new(633, 157), // audit_queries: teleport.audit.sec_report.audit_queries
    RuleRow::new(751, 1), // audit_queries.name: teleport.audit.sec_report.audit_queries.name
    RuleRow::new(752, 1), // audit_queries.query: teleport.audit.sec_report.audit_queries.query
    RuleRow::new(750, 1), // audit_queries.days: teleport.audit.sec_report.audit_queries.days
    RuleRow::new(753, 1), // audit_queries.total_execution_time_in_millis: teleport.audit.sec_report.audit_queries.total_execution_time_in_millis
    RuleRow::new(749, 1), // audit_queries.data_scanned_in_bytes: teleport.audit.sec_report.audit_queries.data_scanned_in_bytes
    RuleRow::new(270, 1), // change_id: teleport.audit.access_path_change.id
    RuleRow::new(271, 1), // affected_resource_name: teleport.audit.access_path_change.resource.name
    RuleRow::new(272, 1), // affected_resource_source: teleport.audit.access_path_change.resource.source
    RuleRow::new(273, 1), // affected_resource_type: teleport.audit.access_path_change.resource.type
    RuleRow::new(406, 1), // crown_jewel_query: teleport.audit.crown_jewel.query
    RuleRow::new(405, 1), // current_crown_jewel_query: teleport.audit.crown_jewel.current_query
    RuleRow::new(407, 1), // updated_crown_jewel_query: teleport.audit.crown_jewel.updated_query
    RuleRow::new(680, 1), // spiffe_id: teleport.audit.svid.spiffe_id
    RuleRow::new(675, 1), // dns_sans: teleport.audit.svid.dns_sans
    RuleRow::new(119, 203), // dns_sans: related.hosts
    RuleRow::new(677, 1), // ip_sans: teleport.audit.svid.ip_sans
    RuleRow::new(120, 261), // ip_sans: related.ip
    RuleRow::new(681, 1), // svid_type: teleport.audit.svid.type
    RuleRow::new(679, 1), // serial_number: teleport.audit.svid.serial_number
    RuleRow::new(676, 1), // hint: teleport.audit.svid.hint
    RuleRow::new(678, 1), // jti: teleport.audit.svid.jti
    RuleRow::new(674, 1), // audiences: teleport.audit.svid.audiences
    RuleRow::new(712, 1), // workload_identity: teleport.audit.workload_identity.name
    RuleRow::new(714, 1), // workload_identity_revision: teleport.audit.workload_identity.revision
    RuleRow::new(715, 1), // workload_identity_scope: teleport.audit.workload_identity.scope
    RuleRow::new(713, 1), // name_selector: teleport.audit.workload_identity.name_selector
    RuleRow::new(711, 1), // label_selectors: teleport.audit.workload_identity.label_selectors
    RuleRow::new(710, 1), // workload_identity_data: teleport.audit.workload_identity.data
    RuleRow::new(517, 17), // aws_oidc: teleport.audit.integration.aws_oidc
    RuleRow::new(516, 1), // aws_oidc.role_arn: teleport.audit.integration.aws_oidc.role_arn
    RuleRow::new(515, 1), // aws_oidc.issuer_s3_uri: teleport.audit.integration.aws_oidc.issuer_s3_uri
    RuleRow::new(522, 17), // azure_oidc: teleport.audit.integration.azure_oidc
    RuleRow::new(521, 1), // azure_oidc.tenant_id: teleport.audit.integration.azure_oidc.tenant_id
    RuleRow::new(520, 1), // azure_oidc.client_id: teleport.audit.integration.azure_oidc.client_id
    RuleRow::new(524, 17), // github: teleport.audit.integration.github
    RuleRow::new(523, 1), // github.organization: teleport.audit.integration.github.organization
    RuleRow::new(519, 17), // aws_ra: teleport.audit.integration.aws_ra
    RuleRow::new(518, 1), // aws_ra.trust_anchor_arn: teleport.audit.integration.aws_ra.trust_anchor_arn
    RuleRow::new(595, 1), // plugin_type: teleport.audit.plugin.type
    RuleRow::new(593, 1), // has_credentials: teleport.audit.plugin.has_credentials
    RuleRow::new(594, 1), // reuses_credentials: teleport.audit.plugin.reuses_credentials
    RuleRow::new(592, 1), // plugin_data: teleport.audit.plugin.data
    RuleRow::new(707, 1), // user_task_type: teleport.audit.user_task.type
    RuleRow::new(706, 1), // user_task_issue_type: teleport.audit.user_task.issue_type
    RuleRow::new(705, 1), // user_task_integration: teleport.audit.user_task.integration
    RuleRow::new(704, 1), // current_user_task_state: teleport.audit.user_task.current_state
    RuleRow::new(708, 1), // updated_user_task_state: teleport.audit.user_task.updated_state
    RuleRow::new(403, 262), // email: teleport.audit.contact.email
    RuleRow::new(164, 1), // email: teleport.audit.email
    RuleRow::new(404, 263), // contact_type: teleport.audit.contact.type
    RuleRow::new(400, 1), // client_ip_restrictions: teleport.audit.client_ip_restrictions.allowlist
    RuleRow::new(402, 264), // mode: teleport.audit.client_ip_restrictions.mode
    RuleRow::new(197, 1), // mode: teleport.audit.mode
    RuleRow::new(401, 265), // enforcement_expires: teleport.audit.client_ip_restrictions.enforcement_expires
    RuleRow::new(317, 266), // groups: teleport.audit.auto_update.groups
    RuleRow::new(177, 267), // groups: teleport.audit.groups
    RuleRow::new(666, 17), // stable_unix_user: teleport.audit.stable_unix_user
    RuleRow::new(665, 1), // stable_unix_user.username: teleport.audit.stable_unix_user.username
    RuleRow::new(121, 268), // stable_unix_user.username: related.user
    RuleRow::new(664, 1), // stable_unix_user.uid: teleport.audit.stable_unix_user.uid
    RuleRow::new(688, 1), // upgrade_window_start: teleport.audit.upgradewindow.start
    RuleRow::new(488, 1), // environment_profile: teleport.audit.environment_profile.name
    RuleRow::new(505, 150), // service: teleport.audit.git.service
    RuleRow::new(222, 1), // service: teleport.audit.service
    RuleRow::new(503, 269), // actions: teleport.audit.git.actions
    RuleRow::new(137, 267), // actions: teleport.audit.actions
    RuleRow::new(739, 150), // actions.action: teleport.audit.git.actions.action
    RuleRow::new(742, 150), // actions.reference: teleport.audit.git.actions.reference
    RuleRow::new(741, 150), // actions.old: teleport.audit.git.actions.old
    RuleRow::new(740, 150), // actions.new: teleport.audit.git.actions.new
    RuleRow::new(560, 1), // mcp_session_id: teleport.audit.mcp.session_id
    RuleRow::new(550, 1), // client_info: teleport.audit.mcp.client_info
    RuleRow::new(559, 1), // server_info: teleport.audit.mcp.server_info
    RuleRow::new(556, 1), // protocol_version: teleport.audit.mcp.protocol_version
    RuleRow::new(552, 1), // ingress_auth_type: teleport.audit.mcp.ingress_auth_type
    RuleRow::new(551, 1), // egress_auth_type: teleport.audit.mcp.egress_auth_type
    RuleRow::new(625, 270), // request: teleport.audit.scim.request
    RuleRow::new(212, 30), // request: teleport.audit.request
    RuleRow::new(82, 271), // request.id: http.request.id
    RuleRow::new(759, 272), // request.source_address: client
    RuleRow::new(120, 273), // request.source_address: related.ip
    RuleRow::new(119, 274), // request.source_address: related.hosts
    RuleRow::new(732, 275), // request.user_agent: user_agent
    RuleRow::new(83, 276), // request.method: http.request.method
    RuleRow::new(721, 277), // request.path: url.path
    RuleRow::new(723, 278), // request.Query: url.query
    RuleRow::new(618, 279), // request.body: teleport.audit.scim.request.body
    RuleRow::new(628, 270), // response: teleport.audit.scim.response
    RuleRow::new(218, 30), // response: teleport.audit.response
    RuleRow::new(85, 280), // response.StatusCode: http.response.status_code
    RuleRow::new(626, 207), // response.body: teleport.audit.scim.response.body
    RuleRow::new(613, 207), // integration: teleport.audit.scim.integration
    RuleRow::new(185, 1), // integration: teleport.audit.integration_ref
    RuleRow::new(617, 1), // teleport_id: teleport.audit.scim.teleport_id
    RuleRow::new(611, 1), // external_id: teleport.audit.scim.external_id
    RuleRow::new(610, 207), // display: teleport.audit.scim.display
    RuleRow::new(162, 1), // display: teleport.audit.display
    RuleRow::new(612, 207), // filter: teleport.audit.scim.filter
    RuleRow::new(173, 1), // filter: teleport.audit.filter
    RuleRow::new(609, 207), // count: teleport.audit.scim.count
    RuleRow::new(153, 1), // count: teleport.audit.count
    RuleRow::new(616, 1), // start_index: teleport.audit.scim.start_index
    RuleRow::new(614, 1), // resource_count: teleport.audit.scim.resource_count
    RuleRow::new(670, 1), // model_name: teleport.audit.summary.model_name
    RuleRow::new(669, 281), // inference_started_at: teleport.audit.summary.inference_started_at
    RuleRow::new(668, 282), // inference_finished_at: teleport.audit.summary.inference_finished_at
    RuleRow::new(672, 1), // short_description: teleport.audit.summary.short_description
    RuleRow::new(671, 1), // risk_level: teleport.audit.summary.risk_level
    RuleRow::new(121, 283), // target.user: related.user
    RuleRow::new(121, 284), // target.login: related.user
    RuleRow::new(121, 285), // lock.target.user: related.user
    RuleRow::new(121, 286), // lock.target.login: related.user
    RuleRow::new(119, 287), // server_labels.hostname: related.hosts
    RuleRow::new(0, 288), // @timestamp: @timestamp
    RuleRow::new(1, 1), // @version: @version
    RuleRow::new(4, 1), // date: date
    RuleRow::new(12, 1), // timestamp: timestamp
    RuleRow::new(8, 1), // source_type: source_type
    RuleRow::new(13, 1), // vector_http_path: vector_http_path
    RuleRow::new(2, 1), // REMOTE_ADDR: REMOTE_ADDR
    RuleRow::new(9, 1), // stream: stream
    RuleRow::new(3, 1), // _p: _p
    RuleRow::new(10, 1), // tag: tag
    RuleRow::new(5, 1), // fluentbit_tag: fluentbit_tag
    RuleRow::new(11, 1), // tags: tags
    RuleRow::new(30, 17), // agent: agent
    RuleRow::new(25, 1), // agent.ephemeral_id: agent.ephemeral_id
    RuleRow::new(26, 1), // agent.id: agent.id
    RuleRow::new(27, 1), // agent.name: agent.name
    RuleRow::new(28, 1), // agent.type: agent.type
    RuleRow::new(29, 1), // agent.version: agent.version
    RuleRow::new(88, 17), // input: input
    RuleRow::new(87, 1), // input.type: input.type
    RuleRow::new(96, 17), // log: log
    RuleRow::new(233, 29), // log: teleport.audit.shipper_log
    RuleRow::new(90, 1), // log.offset: log.offset
    RuleRow::new(89, 1), // log.level: log.level
    RuleRow::new(95, 17), // log.file: log.file
    RuleRow::new(94, 1), // log.file.path: log.file.path
    RuleRow::new(91, 1), // log.file.device_id: log.file.device_id
    RuleRow::new(93, 1), // log.file.inode: log.file.inode
    RuleRow::new(92, 1), // log.file.fingerprint: log.file.fingerprint
    RuleRow::new(247, 17), // ecs: teleport.audit.unmapped
    RuleRow::new(52, 17), // data_stream: data_stream
    RuleRow::new(51, 1), // data_stream.type: data_stream.type
    RuleRow::new(49, 1), // data_stream.dataset: data_stream.dataset
    RuleRow::new(50, 1), // data_stream.namespace: data_stream.namespace
    RuleRow::new(77, 289), // host: host.name
    RuleRow::new(247, 17), // host: teleport.audit.unmapped
    RuleRow::new(77, 290), // host.name: host.name
    RuleRow::new(73, 291), // host.hostname: host.hostname
    RuleRow::new(74, 292), // host.id: host.id
    RuleRow::new(75, 1), // host.ip: host.ip
    RuleRow::new(76, 1), // host.mac: host.mac
    RuleRow::new(72, 1), // host.architecture: host.architecture
    RuleRow::new(6, 30), // kubernetes: kubernetes
    RuleRow::new(48, 17), // container: container
    RuleRow::new(43, 1), // container.id: container.id
    RuleRow::new(44, 293), // container.name: container.name
    RuleRow::new(45, 1), // container.runtime: container.runtime
    RuleRow::new(47, 17), // container.image: container.image
    RuleRow::new(46, 294), // container.image.name: container.image.name
    RuleRow::new(247, 17), // cloud: teleport.audit.unmapped
]);

pub(super) static RULE_FORMS: &[RuleForm] = &[
    RuleForm { when: 0, kinds: 31, rank: 1, op: Op::TimeMillis, needs: 0, extra: 0, fallback: 243 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 151 },
    RuleForm { when: 0, kinds: 31, rank: 1, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 2, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 223 },
    RuleForm { when: 0, kinds: 1, rank: 0, op: Op::Tty, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 181 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Join, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 16, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 225 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 226 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 17, fallback: 247 },
    RuleForm { when: 3, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 4, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 5, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 1, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 8, rank: 0, op: Op::Rest, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 6, kinds: 1, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 0, op: Op::RelatedText, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 1, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 697 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 3, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 5, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Map, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 2, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 4, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 1, op: Op::Map, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 1, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 8, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 178 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 1, op: Op::Address, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 9, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressHost, needs: 0, extra: 9, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Address, needs: 0, extra: 0, fallback: 221 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 10, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressHost, needs: 0, extra: 10, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Address, needs: 66, extra: 1, fallback: 139 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Address, needs: 32834, extra: 0, fallback: 139 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 5, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressHost, needs: 0, extra: 5, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 5, op: Op::Address, needs: 0, extra: 1, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 7, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 0, op: Op::RelatedAddressHost, needs: 0, extra: 7, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 4, op: Op::Address, needs: 66, extra: 1, fallback: 139 },
    RuleForm { when: 0, kinds: 31, rank: 4, op: Op::Address, needs: 32834, extra: 0, fallback: 139 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 6, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressHost, needs: 0, extra: 6, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 1, op: Op::Address, needs: 0, extra: 2, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressHost, needs: 0, extra: 2, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Address, needs: 0, extra: 2, fallback: 140 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 1, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressHost, needs: 0, extra: 3, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Address, needs: 0, extra: 3, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 11, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressHost, needs: 0, extra: 11, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 1, op: Op::Address, needs: 0, extra: 1, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 4, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressHost, needs: 0, extra: 4, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 1, op: Op::Port, needs: 0, extra: 0, fallback: 163 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Address, needs: 0, extra: 1, fallback: 241 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 8, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressHost, needs: 0, extra: 8, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Port, needs: 0, extra: 0, fallback: 242 },
    RuleForm { when: 0, kinds: 1, rank: 1, op: Op::Text, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Set, needs: 0, extra: 3, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 10, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 187 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 20, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 217 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 216 },
    RuleForm { when: 0, kinds: 1, rank: 4, op: Op::Url, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedUrlIp, needs: 0, extra: 15, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedUrlHost, needs: 0, extra: 16, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 16, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 208 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 17, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 18, fallback: 247 },
    RuleForm { when: 7, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 8, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 214 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedLiteral, needs: 0, extra: 18, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 147 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 19, fallback: 247 },
    RuleForm { when: 9, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 182 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 201 },
    RuleForm { when: 0, kinds: 31, rank: 1, op: Op::Set, needs: 0, extra: 4, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Set, needs: 0, extra: 4, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 21, fallback: 247 },
    RuleForm { when: 10, kinds: 31, rank: 1, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 13, fallback: 247 },
    RuleForm { when: 11, kinds: 16, rank: 0, op: Op::Headers, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 11, kinds: 8, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 16, rank: 0, op: Op::Headers, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 236 },
    RuleForm { when: 0, kinds: 1, rank: 3, op: Op::Url, needs: 0, extra: 0, fallback: 249 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedUrlIp, needs: 0, extra: 14, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedUrlHost, needs: 0, extra: 15, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 1, op: Op::Url, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedUrlIp, needs: 0, extra: 12, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedUrlHost, needs: 0, extra: 13, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 2, op: Op::Url, needs: 0, extra: 0, fallback: 248 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedUrlIp, needs: 0, extra: 13, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedUrlHost, needs: 0, extra: 14, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 6, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 157 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Set, needs: 0, extra: 4, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 4, op: Op::Set, needs: 0, extra: 4, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 5, op: Op::Set, needs: 0, extra: 5, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 158 },
    RuleForm { when: 0, kinds: 31, rank: 6, op: Op::Set, needs: 0, extra: 5, fallback: 247 },
    RuleForm { when: 12, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 210 },
    RuleForm { when: 0, kinds: 16, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 202 },
    RuleForm { when: 13, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 250 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 7, fallback: 247 },
    RuleForm { when: 14, kinds: 8, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 15, kinds: 8, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 0, op: Op::Base64, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 16, kinds: 8, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 148 },
    RuleForm { when: 0, kinds: 1, rank: 1, op: Op::Base64, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 17, kinds: 1, rank: 0, op: Op::Base64Json, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 18, kinds: 1, rank: 0, op: Op::Base64Json, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 19, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 8, fallback: 247 },
    RuleForm { when: 20, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 8, fallback: 247 },
    RuleForm { when: 19, kinds: 1, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 20, kinds: 1, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 21, kinds: 1, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 22, kinds: 8, rank: 1, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 8, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 188 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 9, fallback: 247 },
    RuleForm { when: 23, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 172 },
    RuleForm { when: 24, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 25, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 24, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 189 },
    RuleForm { when: 0, kinds: 31, rank: 1, op: Op::Move, needs: 0, extra: 0, fallback: 167 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 168 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 219 },
    RuleForm { when: 0, kinds: 31, rank: 4, op: Op::Move, needs: 0, extra: 0, fallback: 169 },
    RuleForm { when: 0, kinds: 1, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 6, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 25, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 27, kinds: 31, rank: 1, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 28, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 203 },
    RuleForm { when: 26, kinds: 31, rank: 4, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 29, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 4, fallback: 247 },
    RuleForm { when: 30, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 7, fallback: 247 },
    RuleForm { when: 31, kinds: 2, rank: 0, op: Op::Map, needs: 0, extra: 7, fallback: 247 },
    RuleForm { when: 31, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Rest, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 32, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 6, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 5, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Outcome, needs: 0, extra: 0, fallback: 239 },
    RuleForm { when: 33, kinds: 1, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 34, kinds: 1, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 4, op: Op::StatusOutcome, needs: 0, extra: 14, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Outcome, needs: 0, extra: 0, fallback: 237 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 237 },
    RuleForm { when: 0, kinds: 31, rank: 5, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 237 },
    RuleForm { when: 0, kinds: 1, rank: 4, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 35, kinds: 1, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 36, kinds: 1, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 35, kinds: 1, rank: 1, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 37, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 38, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 199 },
    RuleForm { when: 39, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 40, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 39, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 19, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 170 },
    RuleForm { when: 41, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 35, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 220 },
    RuleForm { when: 42, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 43, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 44, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 45, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 35, kinds: 8, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 246 },
    RuleForm { when: 46, kinds: 8, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 41, kinds: 8, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 47, kinds: 8, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 30, kinds: 8, rank: 0, op: Op::Rest, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 30, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 30, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 46, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 41, kinds: 31, rank: 1, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 192 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 9, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 561 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 193 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 194 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 195 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 196 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 10, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 22, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 23, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 191 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 142 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 171 },
    RuleForm { when: 16, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 26, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 12, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 27, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 540 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 11, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 14, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 12, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 15, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 13, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 4, op: Op::Move, needs: 0, extra: 0, fallback: 369 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Address, needs: 0, extra: 2, fallback: 357 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 2, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 244 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 186 },
    RuleForm { when: 48, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 24, kinds: 1, rank: 0, op: Op::Base64, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 49, kinds: 1, rank: 2, op: Op::Base64, needs: 0, extra: 0, fallback: 155 },
    RuleForm { when: 50, kinds: 1, rank: 0, op: Op::Base64, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 0, op: Op::Json, needs: 0, extra: 0, fallback: 155 },
    RuleForm { when: 0, kinds: 31, rank: 1, op: Op::Map, needs: 0, extra: 2, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 1, op: Op::Map, needs: 0, extra: 3, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 160 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Map, needs: 0, extra: 2, fallback: 200 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 141 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 154 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Map, needs: 0, extra: 3, fallback: 161 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 253 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 254 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 255 },
    RuleForm { when: 0, kinds: 31, rank: 7, op: Op::Set, needs: 0, extra: 4, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 183 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 211 },
    RuleForm { when: 34, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 238 },
    RuleForm { when: 0, kinds: 31, rank: 8, op: Op::Set, needs: 0, extra: 6, fallback: 247 },
    RuleForm { when: 51, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 4, op: Op::Move, needs: 0, extra: 0, fallback: 252 },
    RuleForm { when: 0, kinds: 31, rank: 9, op: Op::Set, needs: 0, extra: 6, fallback: 247 },
    RuleForm { when: 0, kinds: 1, rank: 7, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 52, kinds: 8, rank: 0, op: Op::Rest, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 52, kinds: 31, rank: 1, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 52, kinds: 31, rank: 4, op: Op::Move, needs: 0, extra: 0, fallback: 496 },
    RuleForm { when: 52, kinds: 31, rank: 10, op: Op::Set, needs: 0, extra: 4, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 184 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 224 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 144 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 175 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 176 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 146 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 143 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 206 },
    RuleForm { when: 38, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 156 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedLiteral, needs: 0, extra: 20, fallback: 247 },
    RuleForm { when: 53, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Map, needs: 0, extra: 11, fallback: 247 },
    RuleForm { when: 54, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 165 },
    RuleForm { when: 55, kinds: 31, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 16, rank: 0, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 32, fallback: 247 },
    RuleForm { when: 28, kinds: 31, rank: 0, op: Op::Rest, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 16, kinds: 8, rank: 0, op: Op::Rest, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 16, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 619 },
    RuleForm { when: 16, kinds: 31, rank: 4, op: Op::Address, needs: 0, extra: 2, fallback: 623 },
    RuleForm { when: 16, kinds: 31, rank: 0, op: Op::RelatedAddressIp, needs: 0, extra: 3, fallback: 247 },
    RuleForm { when: 16, kinds: 31, rank: 0, op: Op::RelatedAddressHost, needs: 0, extra: 12, fallback: 247 },
    RuleForm { when: 16, kinds: 31, rank: 2, op: Op::Text, needs: 0, extra: 0, fallback: 624 },
    RuleForm { when: 16, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 620 },
    RuleForm { when: 16, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 621 },
    RuleForm { when: 16, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 622 },
    RuleForm { when: 16, kinds: 31, rank: 1, op: Op::Move, needs: 0, extra: 0, fallback: 247 },
    RuleForm { when: 16, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 627 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 180 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::Time, needs: 0, extra: 0, fallback: 179 },
    RuleForm { when: 22, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 28, fallback: 247 },
    RuleForm { when: 22, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 29, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 30, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 31, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 0, op: Op::RelatedText, needs: 0, extra: 19, fallback: 247 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::TimeMillis, needs: 0, extra: 0, fallback: 234 },
    RuleForm { when: 0, kinds: 1, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 229 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 232 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 230 },
    RuleForm { when: 0, kinds: 31, rank: 3, op: Op::Move, needs: 0, extra: 0, fallback: 231 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 228 },
    RuleForm { when: 0, kinds: 31, rank: 2, op: Op::Move, needs: 0, extra: 0, fallback: 227 },
];

pub(crate) static SCOPES: &[Scope] = &[
    /* "" */ Scope { seats: &[0, 0, 132, 0, 0, 0, 0, 178, 92, 0, 0, 0, 0, 0, 0, 224, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 259, 0, 0, 417, 0, 0, 0, 0, 0, 0, 0, 9, 0, 261, 598, 0, 0, 186, 0, 0, 443, 0, 87, 0, 0, 381, 0, 0, 205, 147, 0, 391, 228, 66, 500, 0, 126, 122, 0, 0, 0, 0, 0, 0, 0, 0, 154, 108, 419, 536, 305, 0, 0, 0, 91, 0, 188, 150, 324, 487, 41, 301, 537, 298, 0, 0, 0, 0, 0, 508, 0, 284, 0, 0, 0, 0, 135, 19, 170, 0, 0, 0, 0, 0, 61, 129, 230, 441, 0, 0, 0, 0, 0, 0, 141, 219, 0, 0, 0, 0, 0, 0, 0, 510, 0, 0, 171, 475, 0, 0, 0, 0, 0, 0, 0, 0, 445, 0, 0, 0, 0, 51, 0, 504, 0, 0, 0, 54, 497, 155, 595, 0, 0, 0, 0, 0, 0, 78, 0, 0, 409, 0, 580, 0, 225, 111, 304, 482, 0, 0, 0, 0, 11, 220, 86, 0, 0, 593, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 181, 0, 0, 0, 0, 0, 486, 133, 0, 37, 0, 0, 0, 0, 57, 483, 0, 0, 0, 98, 100, 46, 168, 544, 180, 588, 573, 258, 525, 0, 0, 149, 0, 131, 0, 0, 0, 0, 270, 85, 538, 0, 0, 494, 506, 0, 0, 0, 0, 606, 6, 557, 280, 551, 0, 0, 0, 0, 0, 0, 127, 0, 38, 116, 528, 0, 0, 63, 239, 0, 210, 0, 222, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 554, 0, 412, 209, 207, 0, 0, 0, 255, 0, 0, 0, 0, 0, 14, 0, 0, 0, 474, 320, 480, 0, 22, 0, 0, 0, 418, 0, 0, 0, 0, 0, 128, 553, 0, 0, 0, 420, 123, 459, 432, 102, 0, 165, 290, 0, 89, 0, 0, 208, 152, 318, 0, 0, 0, 112, 535, 20, 0, 0, 0, 0, 285, 444, 0, 0, 103, 423, 0, 0, 73, 214, 455, 0, 498, 238, 4, 439, 0, 0, 0, 481, 0, 0, 0, 389, 0, 0, 0, 90, 0, 70, 385, 386, 0, 0, 569, 0, 0, 0, 539, 0, 55, 148, 0, 158, 59, 0, 496, 0, 0, 0, 0, 0, 74, 10, 82, 0, 13, 77, 3, 197, 216, 153, 221, 426, 479, 295, 0, 531, 156, 590, 0, 0, 316, 274, 286, 113, 507, 118, 271, 434, 532, 587, 0, 0, 211, 321, 0, 383, 0, 0, 0, 0, 18, 182, 521, 256, 164, 435, 505, 0, 502, 0, 21, 0, 187, 0, 472, 0, 0, 0, 0, 0, 104, 485, 596, 0, 0, 0, 39, 0, 514, 0, 23, 0, 0, 0, 0, 0, 49, 0, 114, 185, 0, 17, 0, 0, 0, 175, 0, 570, 0, 0, 614, 0, 303, 15, 203, 163, 457, 45, 390, 533, 288, 586, 0, 0, 0, 0, 0, 0, 0, 0, 0, 478, 0, 306, 633, 0, 0, 0, 0, 0, 0, 0, 160, 215, 0, 0, 0, 382, 446, 0, 99, 540, 0, 240, 0, 0, 139, 249, 440, 509, 534, 555, 0, 0, 105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 377, 212, 0, 0, 0, 0, 0, 53, 397, 0, 0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 387, 0, 430, 0, 0, 0, 0, 0, 0, 93, 575, 0, 177, 289, 293, 125, 107, 16, 64, 173, 302, 393, 437, 72, 140, 388, 458, 460, 501, 523, 451, 159, 179, 527, 62, 65, 591, 84, 626, 97, 414, 447, 42, 0, 450, 0, 484, 0, 0, 592, 7, 68, 110, 8, 272, 296, 0, 67, 627, 120, 0, 0, 530, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 75, 0, 0, 552, 0, 94, 0, 300, 392, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0, 431, 0, 452, 0, 0, 0, 0, 0, 0, 0, 229, 477, 571, 0, 0, 0, 0, 138, 0, 121, 394, 513, 473, 0, 43, 0, 0, 0, 461, 0, 0, 223, 0, 145, 0, 384, 442, 529, 44, 0, 619, 0, 556, 234, 0, 0, 0, 0, 0, 0, 0, 543, 243, 248, 0, 0, 242, 0, 176, 0, 0, 545, 0, 254, 275, 546, 526, 0, 283, 172, 407, 0, 0, 0, 0, 0, 0, 0, 115, 0, 0, 0, 448, 410, 449, 565, 287, 0, 0, 0, 0, 0, 0, 0, 488, 213, 0, 0, 0, 0, 0, 0, 189, 0, 0, 0, 578, 589, 183, 226, 76, 476, 0, 0, 0, 281, 0, 597, 0, 0, 0, 161, 0, 413, 322, 0, 0, 80, 241, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 227, 0, 0, 0, 0, 0, 0, 101, 166, 0, 0, 0, 0, 291, 0, 0, 0, 499, 0, 0, 0, 0, 0, 0, 594, 167, 0, 0, 572, 579, 25, 456, 0, 157, 124, 0, 151, 299, 144, 0, 50, 453, 462, 0, 0, 0, 40, 408, 577, 52, 294, 0, 0, 0, 0, 83, 109, 218, 325, 260, 576, 232, 58, 0, 313, 406, 0, 162, 231, 0, 0, 0, 0, 0, 0, 0, 0, 262, 0, 0, 0, 0, 0, 0, 263, 273, 0, 0, 317, 206, 0, 515, 604, 0, 0, 0, 184, 0, 95, 0, 0, 143, 415, 411, 0, 574, 142, 119, 204, 117, 257, 512, 96, 146, 518, 0, 0, 0, 0, 24, 0, 134, 433, 0, 0, 0, 429, 0, 0, 396, 615, 0, 0, 0, 0, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 495, 12, 438, 503, 1, 0, 0, 319, 81, 436, 106, 297, 79, 0, 60, 36, 88, 137, 0, 0, 0, 0, 511, 568, 0, 48, 0, 233, 0, 0, 0, 0, 0, 0, 416, 217, 0, 454, 169, 47, 0, 395, 0, 0, 2, 0, 0, 174, 292, 0] },
    /* "user" */ Scope { seats: &[34, 33, 32, 0, 0, 0, 0, 28, 29, 26, 31, 0, 30, 27, 35, 0] },
    /* "addr" */ Scope { seats: &[69, 71, 0, 0] },
    /* "certificate" */ Scope { seats: &[193, 191, 0, 195, 0, 0, 0, 0, 0, 0, 190, 192, 194, 196, 0, 0] },
    /* "ca_override" */ Scope { seats: &[198, 201, 0, 202, 0, 0, 200, 199] },
    /* "file_transfer_stats" */ Scope { seats: &[237, 0, 235, 236] },
    /* "status" */ Scope { seats: &[244, 0, 0, 0, 0, 245, 246, 247] },
    /* "message" */ Scope { seats: &[250, 0, 251, 252] },
    /* "message.params" */ Scope { seats: &[253, 0] },
    /* "attributes" */ Scope { seats: &[265, 269, 268, 264, 0, 0, 267, 266] },
    /* "mfa_device" */ Scope { seats: &[0, 0, 276, 277, 278, 279, 0, 0] },
    /* "members" */ Scope { seats: &[310, 308, 309, 311, 312, 0, 0, 307] },
    /* "membership_requirements_changed" */ Scope { seats: &[0, 0, 314, 315] },
    /* "lock" */ Scope { seats: &[323, 0] },
    /* "identity" */ Scope { seats: &[0, 333, 375, 356, 0, 0, 347, 0, 360, 0, 337, 358, 330, 0, 0, 0, 362, 0, 0, 0, 0, 0, 331, 327, 359, 326, 335, 354, 364, 329, 0, 366, 355, 0, 373, 357, 0, 334, 0, 332, 348, 0, 0, 0, 371, 372, 0, 0, 0, 0, 374, 336, 0, 0, 328, 367, 0, 363, 376, 0, 0, 361, 365, 0] },
    /* "identity.route_to_app" */ Scope { seats: &[341, 339, 340, 344, 345, 0, 346, 0, 0, 343, 0, 0, 338, 342, 0, 0] },
    /* "identity.route_to_database" */ Scope { seats: &[0, 350, 352, 349, 0, 0, 353, 351] },
    /* "identity.device_extensions" */ Scope { seats: &[0, 369, 370, 368] },
    /* "certificate_authority" */ Scope { seats: &[378, 379, 380, 0] },
    /* "device" */ Scope { seats: &[0, 0, 401, 403, 405, 0, 404, 0, 0, 400, 0, 398, 402, 0, 399, 0] },
    /* "added_resources" */ Scope { seats: &[0, 0, 421, 422] },
    /* "updated_resources" */ Scope { seats: &[0, 0, 424, 425] },
    /* "deleted_resources" */ Scope { seats: &[0, 0, 427, 428] },
    /* "details" */ Scope { seats: &[470, 466, 0, 468, 0, 469, 465, 467, 0, 0, 471, 0, 463, 0, 464, 0] },
    /* "audit_queries" */ Scope { seats: &[0, 0, 0, 490, 489, 491, 492, 493] },
    /* "aws_oidc" */ Scope { seats: &[0, 516, 517, 0] },
    /* "azure_oidc" */ Scope { seats: &[0, 519, 520, 0] },
    /* "github" */ Scope { seats: &[522, 0] },
    /* "aws_ra" */ Scope { seats: &[524, 0] },
    /* "stable_unix_user" */ Scope { seats: &[542, 0, 0, 541] },
    /* "actions" */ Scope { seats: &[550, 547, 549, 548, 0, 0, 0, 0] },
    /* "request" */ Scope { seats: &[0, 0, 558, 0, 561, 563, 564, 0, 0, 0, 562, 0, 559, 0, 0, 560] },
    /* "response" */ Scope { seats: &[567, 0, 566, 0] },
    /* "target" */ Scope { seats: &[0, 581, 582, 0] },
    /* "lock.target" */ Scope { seats: &[0, 583, 584, 0] },
    /* "server_labels" */ Scope { seats: &[585, 0] },
    /* "agent" */ Scope { seats: &[602, 603, 600, 0, 601, 0, 0, 599] },
    /* "input" */ Scope { seats: &[605, 0] },
    /* "log" */ Scope { seats: &[0, 607, 608, 609] },
    /* "log.file" */ Scope { seats: &[613, 0, 610, 611, 0, 0, 0, 612] },
    /* "data_stream" */ Scope { seats: &[616, 0, 617, 618] },
    /* "host" */ Scope { seats: &[625, 0, 622, 0, 620, 623, 621, 624] },
    /* "container" */ Scope { seats: &[0, 0, 628, 630, 629, 0, 0, 631] },
    /* "container.image" */ Scope { seats: &[632, 0] },
];

/// Conditions on the event type: pattern, and whether it takes types out again.
pub(crate) static PATTERNS: &[&[(Name, bool)]] = &[
    &[(Name(8051, 7), false)], // unknown
    &[(Name(9838, 6), false)], // saml.*
    &[(Name(9844, 16), false)], // session.rejected
    &[(Name(9860, 24), false)], // session.recording.access
    &[(Name(9884, 6), false), (Name(9890, 5), false)], // http.*, app.*
    &[(Name(9895, 17), false)], // okta.assignment.*
    &[(Name(9912, 13), false)], // integration.*
    &[(Name(9890, 5), false)], // app.*
    &[(Name(9890, 5), false), (Name(9884, 6), false)], // app.*, http.*
    &[(Name(9884, 6), false)], // http.*
    &[(Name(9925, 14), false)], // http.response*
    &[(Name(9939, 12), false)], // secreports.*
    &[(Name(9951, 18), false)], // session.summarized
    &[(Name(9969, 11), false), (Name(9980, 17), false), (Name(9997, 12), false)], // inference_*, retrieval_model.*, classifier.*
    &[(Name(10009, 18), false)], // workload_cluster.*
    &[(Name(10027, 6), false)], // scim.*
    &[(Name(10033, 5), false)], // mcp.*
    &[(Name(9843, 1), false), (Name(10033, 5), true)], // *, mcp.*
    &[(Name(10038, 24), false)], // *.session.elasticsearch*
    &[(Name(10062, 21), false)], // *.session.opensearch*
    &[(Name(10083, 20), false)], // *.session.dynamodb.*
    &[(Name(10103, 6), false)], // lock.*
    &[(Name(10109, 22), false)], // desktop.clipboard.send
    &[(Name(647, 5), false)], // print
    &[(Name(10131, 9), false)], // session.*
    &[(Name(10140, 12), false)], // session.disk
    &[(Name(7970, 3), false), (Name(7991, 4), false)], // scp, sftp
    &[(Name(10152, 11), false)], // git.command
    &[(Name(10163, 15), false), (Name(10140, 12), false), (Name(10178, 15), false)], // session.network, session.disk, session.command
    &[(Name(7991, 4), false)], // sftp
    &[(Name(7970, 3), false)], // scp
    &[(Name(10163, 15), false)], // session.network
    &[(Name(10193, 7), false)], // ssm.run
    &[(Name(10200, 9), false)], // azure.run
    &[(Name(10209, 18), false)], // access_list.review
    &[(Name(10227, 17), false)], // desktop.recording
    &[(Name(10244, 26), false)], // secreports.audit.query.run
    &[(Name(10270, 21), false)], // secreports.report.run
    &[(Name(10291, 6), false), (Name(10297, 22), false), (Name(10319, 16), false), (Name(10335, 17), false)], // user.*, reset_password_token.*, recovery_token.*, privilege_token.*
    &[(Name(8019, 9), false)], // subsystem
    &[(Name(10352, 6), false)], // *.join
    &[(Name(10358, 14), false)], // scoped_token.*
    &[(Name(10372, 11), false), (Name(10383, 11), false)], // user.create, user.update
    &[(Name(10394, 17), false)], // db.session.user.*
    &[(Name(10411, 13), false), (Name(10424, 17), false)], // instance.join, join_token.create
    &[(Name(10441, 10), false)], // user.login
    &[(Name(10451, 18), false)], // spiffe.svid.issued
    &[(Name(10469, 12), false)], // join_token.*
    &[(Name(10481, 23), false)], // http.request.body_chunk
    &[(Name(10504, 24), false)], // http.response.body_chunk
    &[(Name(10528, 7), false)], // azure.*
    &[(Name(10535, 24), false)], // external_audit_storage.*
    &[(Name(10559, 9), false)], // contact.*
    &[(Name(10568, 5), false)], // cir.*
    &[(Name(10573, 13), false)], // auto_update_*
];

/// By group: the slot that is claimed for it, and those of the parts.
pub(crate) static ADDRESSES: &[(SlotId, AddressSlots)] = &[
    (757, AddressSlots { address: 122, ip: 125, domain: 124, port: 126 }),
    (758, AddressSlots { address: 53, ip: 56, domain: 55, port: 57 }),
    (759, AddressSlots { address: 31, ip: 34, domain: 33, port: 35 }),
    (760, AddressSlots { address: 131, ip: 134, domain: 133, port: 135 }),
];

pub(crate) static URL: (SlotId, UrlSlots) = (761, UrlSlots { original: 720, scheme: 724, username: 725, domain: 717, port: 722, path: 721, query: 723, fragment: 719, extension: 718 });

pub(crate) static CONSTANTS: &[&str] = &[r#""teleport""#, r#""teleport.audit""#, r#""9.4.0""#, r#""kubernetes""#, r#""aws""#, r#""gcp""#, r#""azure""#];

/// Fields that the engine itself asks for.
pub(crate) mod known {
    pub(crate) const EVENT: super::FieldId = 2;
    pub(crate) const CODE: super::FieldId = 3;
    pub(crate) const ECS: super::FieldId = 614;
    pub(crate) const ACTION: super::FieldId = 233;
    pub(crate) const SUCCESS: super::FieldId = 242;
    pub(crate) const STATUS_SUCCESS: super::FieldId = 244;
    pub(crate) const DATA: super::FieldId = 396;
    pub(crate) const LOG: super::FieldId = 606;
    pub(crate) const MESSAGE: super::FieldId = 249;
    pub(crate) const STATUS_CODE: super::FieldId = 129;
    pub(crate) const RESPONSE_CODE: super::FieldId = 95;
    pub(crate) const RETURN_CODE: super::FieldId = 221;
    pub(crate) const EXIT_STATUS: super::FieldId = 222;
    pub(crate) const MEMBERSHIP_KIND: super::FieldId = 311;
    pub(crate) const MEMBER_NAME: super::FieldId = 307;
}
