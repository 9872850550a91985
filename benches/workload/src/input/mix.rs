//! What a busy cluster writes: each kind of event as Teleport 18 writes it, members in its order.

mod kinds;
mod people;

use super::object::Object;
use super::random::Random;
use people::{Person, people};

const SEED: u64 = 0x7e1e_9047;
const SECONDS_PER_DAY: u64 = 86_400;

/// Draws and places that the events of one run share.
struct Cluster {
    random: Random,
    people: Vec<Person>,
    servers: Vec<Server>,
    /// Seconds of the day.
    now: u64,
}

struct Server {
    id: String,
    hostname: String,
    address: String,
}

/// `count` events spread over a day.
pub fn events(count: u64) -> Vec<Vec<u8>> {
    let mut random = Random::new(SEED);
    let people = people(&mut random, 40);
    let servers = (0..60).map(|number| Server::new(&mut random, number)).collect();
    let mut cluster = Cluster { random, people, servers, now: 0 };
    let event = |number| {
        cluster.now = number * SECONDS_PER_DAY / count;
        cluster.event().finish().into_bytes()
    };
    (0..count).map(event).collect()
}

impl Server {
    fn new(random: &mut Random, number: u64) -> Server {
        let role = random.pick(&["web", "batch", "db", "edge", "bastion"]);
        let address = format!("10.{}.{}.{}:3022", random.within(0..=63), number, random.within(1..=254));
        Server { id: random.uuid(), hostname: format!("{role}-{number}.example.com"), address }
    }
}

impl Cluster {
    fn event(&mut self) -> Object {
        let mut number = self.random.within(0..=99);
        for (share, kind) in kinds::KINDS {
            match number.checked_sub(share) {
                Some(rest) => number = rest,
                None => return kind(self),
            }
        }
        unreachable!("the shares are those of a hundred")
    }

    /// What each event begins with.
    fn begin(&mut self, event: &str, code: &str) -> Object {
        let (uid, millisecond) = (self.random.uuid(), self.random.within(0..=999));
        let (hour, minute, second) = (self.now / 3600, self.now / 60 % 60, self.now % 60);
        Object::new()
            .raw("ei", self.random.within(0..=40))
            .text("event", event)
            .text("uid", &uid)
            .text("code", code)
            .text("time", &format!("2026-03-02T{hour:02}:{minute:02}:{second:02}.{millisecond:03}Z"))
            .text("cluster_name", "tele.example.com")
    }

    /// What each event of a person goes on with; since 18.2 that includes roles and traits.
    fn user(&mut self, object: Object) -> Object {
        let person = self.random.pick(&self.people);
        let object = object.text("user", &person.name).raw("user_kind", 1).raw("user_origin", 2);
        object.texts("user_roles", &person.roles).raw("user_traits", &person.traits)
    }

    fn session(&mut self, object: Object) -> Object {
        let policy = *self.random.pick(&["none", "hardware_key_touch", "web_session"]);
        let (session, device) = (self.random.uuid(), self.random.uuid());
        object.text("sid", &session).text("private_key_policy", policy).text("with_mfa", &device)
    }

    fn server(&mut self, object: Object) -> Object {
        let server = self.random.pick(&self.servers);
        let labels = Object::new().text("env", "prod").text("hostname", &server.hostname);
        let labels = labels.text("teleport.internal/resource-id", &server.id);
        object
            .text("namespace", "default")
            .text("server_id", &server.id)
            .text("server_hostname", &server.hostname)
            .text("server_addr", &server.address)
            .object("server_labels", labels)
            .text("server_version", "18.4.1")
    }

    fn connection(&mut self, object: Object, protocol: &str) -> Object {
        let local = self.random.pick(&self.servers).address.clone();
        object.text("addr.local", &local).text("addr.remote", &self.client()).text("proto", protocol)
    }

    /// Address and port of somebody outside; one in eight by IPv6.
    fn client(&mut self) -> String {
        let (host, port) = (self.random.within(1..=254), self.random.within(32_768..=60_999));
        match self.random.within(0..=7) {
            0 => format!("[2001:db8:{host:x}::{:x}]:{port}", self.random.within(1..=0xffff)),
            _ => format!("{}.{host}:{port}", self.random.pick(&["192.0.2", "198.51.100", "203.0.113"])),
        }
    }
}
