// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace simservice {

struct Described {
    const char* name;
    const char* what;
    const char* value;
    const char* preset;
};

inline constexpr std::array described{
    Described{"keys", "Folder made by packaging/demo-keys: TLS, card authority, terminal, people's certificates.",
              "DIR", ""},
    Described{"people", "Folder with people.json, or the file: the people of the demo.", "DIR", ""},
    Described{"host", "Address to listen on.", "ADDRESS", "127.0.0.1"},
    Described{"port", "Port to listen on, 0 = any free one (it is printed).", "N", "0"},
    Described{"data",
              "Where insured people, consents, reference numbers and the access log lie: a SQLite file or "
              "postgresql://USER@HOST/DATABASE; without it a temporary file that ends with the program.",
              "PLACE", ""},
    Described{"seed", "Seed of the synthetic insured and of their histories.", "N", "1"},
    Described{"insured", "How many synthetic persons (a million take about 20 s).", "N", "10000"},
    Described{"cards", "More cards: a file with lines PERSON SHA256-OF-THE-CERTIFICATE (hex).", "FILE", ""},
    Described{"files",
              "Also answer messages as files, as an installed connector does: DIR/req, DIR/res, DIR/face (and .err for "
              "what cannot be understood). Chart software can train on that without HTTPS.",
              "DIR", ""},
    Described{"institution", "Institution code of the clinic whose terminals ask.", "CODE", "1319999999"},
    Described{"facility",
              "Another facility: CODE:CERTIFICATE.pem says whose terminal shows that certificate. Repeatable.",
              "CODE:PEM", ""},
    Described{"disaster",
              "Disaster viewing is on: AREA:FROM:UNTIL, e.g. 13:2026-01-01:2026-01-31; the area is a prefecture or an "
              "institution. There history needs a reason and no consent. Repeatable.",
              "PLACE", ""},
    Described{"nonce-lifetime", "Seconds that a nonce may wait for its signature.", "S", "300"},
    Described{"bulk-delay", "Bulk questions are worked on for so long: 'still processing' until then.", "MS", "0"},
    Described{"bulk-asks", "The first N downloads of a bulk question are told 'still processing'.", "N", "0"},
    Described{"threads", "Threads that serve.", "N", "2"},
    Described{"delay", "Fault: every answer waits so long.", "MS", ""},
    Described{"fail",
              "Fault: every answer is this HTTP status, or: refuse (no connections), drop (close without an answer).",
              "WHAT", ""},
    Described{
        "chance",
        "Faults by chance: NAME[:VALUE]=PROBABILITY, several with commas, e.g. loss=0.01,delay:200=0.05. See above.",
        "LIST", ""},
    Described{"chance-seed", "Seed of those: the same list, seed and order of requests meet the same faults.", "N",
              "1"},
    Described{"control", "UNIX socket for commands while it runs, one JSON object per line.", "SOCKET", ""},
    Described{"send", "Send one JSON line to a running simulator's SOCKET, print the answer and end.", "SOCKET", ""},
};

inline constexpr const char* guide =
    R"(Eligibility service for training and tests: HTTPS with mutual TLS, address /v1 (openapi.yaml beside the source).
Everybody in it is invented; it is not the national service.

Example:
  packaging/demo-keys /tmp/keys
  uketsuke-sim-service --keys /tmp/keys --people resources/people --port 8443 --control /tmp/service.sock
  curl --cacert /tmp/keys/tls/ca.pem --cert /tmp/keys/tls/kiosk.pem --key /tmp/keys/tls/kiosk.key https://localhost:8443/v1/health
  curl … -H 'Uketsuke-Visit: v1' -H 'Idempotency-Key: k1' --data-binary @question.xml https://localhost:8443/v1/messages/OQSsiquc01
  uketsuke-sim-service --send /tmp/service.sock '{"do":"fault","name":"delay","milliseconds":3000}'

question.xml asks about s07 of resources/people ({"do":"sample","limit":3} at --send names synthetic people to ask about):
  <XmlMsg><MessageHeader><QualificationConfirmationDate>20261121</QualificationConfirmationDate>
  <MedicalInstitutionCode>1319999999</MedicalInstitutionCode></MessageHeader><MessageBody><QualificationConfirmSearchInfo>
  <InsurerNumber>06139992</InsurerNumber><InsuredCardSymbol>123</InsuredCardSymbol>
  <InsuredIdentificationNumber>4567</InsuredIdentificationNumber><InsuredBranchNumber>01</InsuredBranchNumber>
  <Birthdate>19910304</Birthdate><LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg>
  </QualificationConfirmSearchInfo></MessageBody></XmlMsg>
With --files DIR the same file goes as DIR/req/OQSsiquc01req_1.xml; the answer comes as DIR/res/OQSsiquc01res_1.xml within a second.

Messages (POST /v1/messages/TYPE, or files TYPEreq_….xml): OQSsiquc01 · OQSmuquc01/02 · OQSsiimm01 · OQSmuimm01/02 ·
  OQSmutic01/02 · OQSmuhvq01/02 · OQSmuonq01/02 · OQSsihvd01 ·
  OQSsihvq01 · OQSsionq01 · YZKsiquc01 · TKKsiquc01 · PMHsimsm01. Medication (YZK) and
  checkups (TKK) need the patient's consent for that item, not older than 24 hours, or MedicalTreatmentFlag 4 and a reason;
  or a reason alone where --disaster says so.
  Headers Uketsuke-Role and Uketsuke-Reason go into the log that the patient reads (POST /v1/accesses).

Faults by chance (--chance, or {"do":"chance","list":"…","seed":N}):
  delay:MS      the answer waits (1000)          loss         the work is done, the answer never comes
  duplicate     the request arrives twice        reorder:MS   the answer waits for somebody else's, at most MS (1000)
  wrong-id      an answer for somebody else      stale        the answer to an earlier call of that kind
  garbage       bytes that are no answer         drip:MS      16 bytes every MS (5)
  storm:N       503, for N requests (20)         certificate  a new connection meets a certificate that nobody vouches for

Control: {"do":"status"} · {"do":"fault","name":"none|delay|fail|refuse|drop|garble","milliseconds":N,"status":N} ·
         {"do":"chance","list":"loss=0.01","seed":7} ("off" ends it) · {"do":"sample","limit":N} (synthetic persons to ask
         about) · {"do":"life","person":N} (all that is known of one: qualifications, cards, certificates, subsidies, who
         looked) · {"do":"revoke","pem":FILE} (that card is revoked from now on) ·
         {"do":"renew","old":SHA256,"new":SHA256} (a renewed card leads to the same person) ·
         {"do":"face","person":N} (with --files: a face file as if that person had been at the reader) ·
         {"do":"home-consent","person":N,"care":"2","items":["YZK"]} (as if that person had consented for home care, 3 =
         online, to these and to nothing else) · {"do":"quit"}

The access log is written behind the answers, many lines in one transaction: a killed service loses at most 50 ms of it.)";

}  // namespace simservice
