//! One function for each kind of event.

use super::{Cluster, Object};

type Kind = fn(&mut Cluster) -> Object;

/// How many of a hundred events are of which kind; the first twelve, of sessions, are seventy.
pub const KINDS: [(u64, Kind); 20] = [
    (5, session_start),
    (5, session_end),
    (6, session_data),
    (6, session_command),
    (4, exec),
    (4, database_start),
    (14, database_query),
    (3, database_end),
    (12, kubernetes_request),
    (3, application_start),
    (3, application_chunk),
    (5, application_request),
    (12, login),
    (12, certificate),
    (1, failed_login),
    (1, failed_authentication),
    (1, access_request),
    (1, bot_join),
    (1, session_upload),
    (1, unknown),
];

const COMMANDS: [&str; 9] = [
    "ls",
    "-la",
    "/var/log",
    "grep",
    "\"error\"",
    "journalctl",
    "| tail",
    "--since=yesterday",
    "~/deploy.sh",
];
const SQL: [&str; 12] = [
    "SELECT",
    "id, total",
    "FROM",
    "orders",
    "WHERE",
    "customer = $1",
    "AND",
    "status <> 'paid'",
    "JOIN",
    "items",
    "\n ",
    "ON i.order_id = o.id",
];
const BROWSER: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                       Version/18.5 Safari/605.1.15";

fn ssh(cluster: &mut Cluster, event: &str, code: &str) -> Object {
    let object = cluster.begin(event, code);
    let object = cluster.user(object).text("login", "ubuntu");
    let object = cluster.session(object);
    let object = cluster.server(object);
    cluster.connection(object, "ssh")
}

fn session_start(cluster: &mut Cluster) -> Object {
    let command = words(cluster, &COMMANDS, 24.0);
    let object = ssh(cluster, "session.start", "T2000I").text("size", "180:48");
    object.texts("initial_command", &[command]).text("session_recording", "node")
}

fn session_end(cluster: &mut Cluster) -> Object {
    let user = cluster.random.pick(&cluster.people).name.clone();
    let object = ssh(cluster, "session.end", "T2004I").raw("enhanced_recording", false);
    let object = object.raw("interactive", true).texts("participants", &[user]);
    let object = object.text("session_start", "2026-03-01T22:10:05.313562027Z");
    object.text("session_stop", "2026-03-01T23:41:27.122508023Z").text("session_recording", "node")
}

fn session_data(cluster: &mut Cluster) -> Object {
    let (sent, received) = (cluster.random.length(40_000.0, 2.0), cluster.random.length(4_000.0, 2.0));
    ssh(cluster, "session.data", "T2006I").raw("tx", sent).raw("rx", received)
}

fn session_command(cluster: &mut Cluster) -> Object {
    let object = cluster.begin("session.command", "T4000I");
    let object = cluster.user(object).text("login", "ubuntu");
    let object = cluster.session(object);
    let arguments = words(cluster, &COMMANDS, 30.0);
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let (process, parent) = (cluster.random.within(300..=99_999), cluster.random.within(300..=99_999));
    let object = cluster.server(object).raw("pid", process).raw("cgroup_id", 4_294_968_064_u64);
    let object = object.text("program", "grep").raw("ppid", parent).text("path", "/usr/bin/grep");
    object.texts("argv", &arguments).raw("return_code", 0)
}

fn exec(cluster: &mut Cluster) -> Object {
    let command = words(cluster, &COMMANDS, 60.0);
    let object = ssh(cluster, "exec", "T3002I");
    object.text("command", &command).text("exitCode", "0")
}

fn database(cluster: &mut Cluster, event: &str, code: &str) -> Object {
    let object = cluster.begin(event, code);
    let object = cluster.user(object);
    let object = cluster.session(object);
    let labels = Object::new().text("env", "prod").text("teleport.dev/origin", "dynamic");
    object
        .text("db_service", "orders")
        .text("db_protocol", "postgres")
        .text("db_uri", "orders-db.example.com:5432")
        .text("db_name", "orders")
        .text("db_user", "app_rw")
        .object("db_labels", labels)
        .text("db_type", "self-hosted")
        .text("db_origin", "dynamic")
        .texts("db_roles", &["reader", "writer"])
}

fn database_start(cluster: &mut Cluster) -> Object {
    let object = database(cluster, "db.session.start", "TDB00I");
    let object = cluster.server(object);
    let client = cluster.client();
    object.text("addr.remote", &client).raw("success", true).raw("postgres_pid", 71_213)
}

fn database_query(cluster: &mut Cluster) -> Object {
    let query = words(cluster, &SQL, 220.0);
    let object = database(cluster, "db.session.query", "TDB02I").text("db_query", &query);
    object.texts("db_query_parameters", &["c-17", "2026-03-01"]).raw("success", true)
}

fn database_end(cluster: &mut Cluster) -> Object {
    let object = database(cluster, "db.session.end", "TDB01I");
    object
        .text("session_start", "2026-03-02T08:15:30.5Z")
        .text("session_stop", "2026-03-02T09:15:31.000000001Z")
}

fn kubernetes_request(cluster: &mut Cluster) -> Object {
    let object = cluster.begin("kube.request", "T3009I");
    let object = cluster.user(object);
    let object = cluster.connection(object, "kube");
    let name = format!("web-{:x}", cluster.random.within(0..=0xffff_ffff));
    let query = cluster.random.length(20.0, 1.0);
    let selector = cluster.random.words(&["app=shop", "tier=web"], query).replace(' ', "%2C");
    let path = format!("/api/v1/namespaces/shop/pods/{name}?labelSelector={selector}");
    let verb = *cluster.random.pick(&["GET", "GET", "GET", "POST", "PATCH", "DELETE"]);
    let code = *cluster.random.pick(&[200, 200, 200, 201, 403, 404]);
    let labels = Object::new().text("env", "prod").text("teleport.dev/origin", "config-file");
    let object = cluster.server(object).text("request_path", &path).text("verb", verb);
    object
        .text("resource_api_group", "core/v1")
        .text("resource_namespace", "shop")
        .text("resource_kind", "pods")
        .text("resource_name", &name)
        .raw("response_code", code)
        .text("kubernetes_cluster", "prod-eu")
        .texts("kubernetes_users", &["developer"])
        .texts("kubernetes_groups", &["developers", "view"])
        .object("kubernetes_labels", labels)
        .text("sid", "")
}

fn application(object: Object) -> Object {
    let labels = Object::new().text("env", "prod").text("team.example.com/owner", "docs");
    let object =
        object.text("app_uri", "https://10.0.12.7:8443").text("app_public_addr", "wiki.tele.example.com");
    object.object("app_labels", labels).text("app_name", "wiki")
}

fn application_session(cluster: &mut Cluster, event: &str, code: &str) -> Object {
    let object = cluster.begin(event, code);
    let object = cluster.user(object);
    let object = cluster.session(object);
    cluster.server(object)
}

fn application_start(cluster: &mut Cluster) -> Object {
    let object = application_session(cluster, "app.session.start", "T2007I");
    let client = cluster.client();
    application(object.text("addr.remote", &client)).text("public_addr", "wiki.tele.example.com")
}

fn application_chunk(cluster: &mut Cluster) -> Object {
    let chunk = cluster.random.uuid();
    application(application_session(cluster, "app.session.chunk", "T2008I").text("session_chunk_id", &chunk))
}

fn application_request(cluster: &mut Cluster) -> Object {
    let length = cluster.random.length(30.0, 0.9);
    let path = cluster.random.words(&["pages", "42", "edit", "attachments"], length).replace(' ', "/");
    let status = *cluster.random.pick(&[200, 200, 200, 302, 404, 500]);
    let object = application(cluster.begin("app.session.request", "T2009I")).raw("status_code", status);
    object.text("path", &format!("/{path}")).text("raw_query", "page=2&sort=name").text("method", "GET")
}

fn login(cluster: &mut Cluster) -> Object {
    let object = cluster.begin("user.login", "T1001I");
    let object = cluster.user(object).raw("success", true).text("user_agent", BROWSER);
    let (client, device) = (cluster.client(), cluster.random.uuid());
    let groups = cluster.random.pick(&cluster.people).traits.clone();
    let device = Object::new()
        .text("mfa_device_name", "usb-c key")
        .text("mfa_device_uuid", &device)
        .text("mfa_device_type", "WebAuthn");
    let object = object.text("addr.remote", &client).text("method", "oidc").object("mfa_device", device);
    object.raw("attributes", groups).text("required_private_key_policy", "none")
}

fn failed_login(cluster: &mut Cluster) -> Object {
    let client = cluster.client();
    let object = cluster.begin("user.login", "T1000W").text("user", "root").raw("success", false);
    let object =
        object.text("error", "invalid username, password or second factor").text("user_agent", BROWSER);
    object.text("addr.remote", &client).text("method", "local")
}

fn certificate(cluster: &mut Cluster) -> Object {
    let person = cluster.random.pick(&cluster.people);
    let identity = Object::new()
        .text("user", &person.name)
        .texts("roles", &person.roles)
        .texts("logins", &[person.login.as_str(), "ubuntu", "-teleport-internal-join"])
        .texts("kubernetes_groups", &["developers", "view"])
        .text("expires", "2026-03-02T20:15:30.444444428Z")
        .text("route_to_cluster", "tele.example.com")
        .raw("traits", &person.traits)
        .text("teleport_cluster", "tele.example.com");
    let client = cluster.client();
    let (device, credential) = (cluster.random.uuid(), cluster.random.uuid());
    let address = client.rsplit_once(':').map_or(client.as_str(), |(address, _)| address);
    let extensions = Object::new().text("device_id", &device).text("asset_tag", "SNFE2FADA2");
    let extensions = extensions.text("credential_id", &credential);
    let identity = identity
        .text("client_ip", address.trim_matches(['[', ']']))
        .text("prev_identity_expires", "0001-01-01T00:00:00Z")
        .text("private_key_policy", "hardware_key_touch")
        .object("device_extensions", extensions);
    let object =
        cluster.begin("cert.create", "TC000I").text("cert_type", "user").object("identity", identity);
    object.text("user_agent", "tsh/18.4.1 grpc-go/1.75.0")
}

fn failed_authentication(cluster: &mut Cluster) -> Object {
    let client = cluster.client();
    let object = cluster.begin("auth", "T3007W").text("user", "mallory").raw("success", false);
    let error =
        "ssh: principal \"root\" not in the set of valid principals for given certificate: [\"ubuntu\"]";
    object.text("error", error).text("addr.remote", &client)
}

fn access_request(cluster: &mut Cluster) -> Object {
    let (id, reason) = (cluster.random.uuid(), words(cluster, &COMMANDS, 60.0));
    let object = cluster.begin("access_request.create", "T5000I");
    let resource =
        Object::new().text("cluster", "tele.example.com").text("kind", "db").text("name", "orders");
    let object = cluster.user(object).text("expires", "2026-03-02T20:15:30.5Z").texts("roles", &["db-admin"]);
    let object = object.text("id", &id).text("state", "PENDING").text("reason", &reason);
    object.raw("resource_ids", format!("[{}]", resource.finish()))
}

fn bot_join(cluster: &mut Cluster) -> Object {
    let attributes = Object::new()
        .text("actor", "deploy")
        .text("ref", "refs/heads/main")
        .text("repository", "example/shop")
        .text("sha", "758c69462083ad67f0714112aab31fdeb1ba3a59")
        .text("workflow", "Deploy");
    let object = cluster.begin("bot.join", "TJ001I").raw("success", true).text("bot_name", "deploy");
    object.text("method", "github").text("token_name", "github-bot").object("attributes", attributes)
}

fn session_upload(cluster: &mut Cluster) -> Object {
    let session = cluster.random.uuid();
    let object = cluster.begin("session.upload", "T2005I").text("sid", &session);
    object.text("url", &format!("s3://recordings.example.com/{session}.tar"))
}

/// A type that no table knows.
fn unknown(cluster: &mut Cluster) -> Object {
    let object = cluster.begin("quota.exceeded", "TQ001W");
    let limit = Object::new().raw("limit", 100).raw("used", 101.5).text("unit", "sessions");
    cluster.user(object).object("quota", limit).text("message", "too many sessions")
}

fn words(cluster: &mut Cluster, from: &[&str], median: f64) -> String {
    let length = cluster.random.length(median, 1.3);
    cluster.random.words(from, length)
}
