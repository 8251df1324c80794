PRAGMA application_id = 1330790732;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE asked (
        attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        question TEXT NOT NULL,
        topic TEXT NOT NULL,
        shown INTEGER NOT NULL DEFAULT 0,
        mark REAL,
        PRIMARY KEY (attempt, place)) WITHOUT ROWID;
INSERT INTO "asked" VALUES(1,0,'a','training',1,1.0);
INSERT INTO "asked" VALUES(1,1,'b','training',1,0.5);
INSERT INTO "asked" VALUES(1,2,'c','data',0,NULL);
INSERT INTO "asked" VALUES(2,0,'d','training',1,0.5);
INSERT INTO "asked" VALUES(2,1,'e','data',0,NULL);
INSERT INTO "asked" VALUES(3,0,'a','training',1,1.0);
INSERT INTO "asked" VALUES(3,1,'b','training',1,NULL);
INSERT INTO "asked" VALUES(3,2,'c','data',0,NULL);
CREATE TABLE attempt_topics (
        topic TEXT NOT NULL,
        attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE,
        mark REAL,
        PRIMARY KEY (topic, attempt)) WITHOUT ROWID;
INSERT INTO "attempt_topics" VALUES('data',1,0.0);
INSERT INTO "attempt_topics" VALUES('data',2,0.0);
INSERT INTO "attempt_topics" VALUES('data',3,NULL);
INSERT INTO "attempt_topics" VALUES('training',1,0.75);
INSERT INTO "attempt_topics" VALUES('training',2,0.5);
INSERT INTO "attempt_topics" VALUES('training',3,NULL);
CREATE TABLE attempts (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        mode TEXT NOT NULL,
        started TEXT NOT NULL,
        finished TEXT,
        state TEXT NOT NULL DEFAULT 'open',
        topics TEXT NOT NULL,
        questions INTEGER NOT NULL,
        answered INTEGER NOT NULL DEFAULT 0,
        mark REAL,
        grade TEXT,
        passed INTEGER,
        seconds REAL,
        beat REAL NOT NULL DEFAULT 0);
INSERT INTO "attempts" VALUES(1,'exam','2030-01-02T09:00:00+00:00','2030-01-02T09:00:16+00:00','finished','training
data',3,2,0.5,'D',0,14.0,13.0);
INSERT INTO "attempts" VALUES(2,'drill','2030-01-02T09:00:16+00:00','2030-01-02T09:00:29+00:00','finished','training
data',2,1,0.25,'D',0,9.0,0.0);
INSERT INTO "attempts" VALUES(3,'exam','2030-01-02T09:00:29+00:00',NULL,'open','training
data',3,1,NULL,NULL,NULL,NULL,33.0);
CREATE TABLE contents (hash TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO "contents" VALUES('04b4f2aaff4fb6f415588c3833e05e606cd62abd7039f701d389719930019679','{"is":"Question","id":"a","topic":"training","kind":"define","prompt":"What is a?","rubric":[{"is":"Point","text":"It is right","ways":[{"is":"Keywords","groups":[["right"]]}],"weight":1.0,"contradicts":[],"about":null,"term":false,"probe":"","hint":""}],"level":1,"time":null,"source":null,"subjects":[],"wrong":[],"answer":"","erratum":"","synonyms":[]}');
INSERT INTO "contents" VALUES('19b8fcd620f87f241be92dbd2130aae8e73293c671d03427027bc1048df80129','{"is":"Question","id":"d","topic":"training","kind":"define","prompt":"What is d?","rubric":[{"is":"Point","text":"It is right","ways":[{"is":"Keywords","groups":[["right"]]}],"weight":1.0,"contradicts":[],"about":null,"term":false,"probe":"","hint":""}],"level":1,"time":null,"source":null,"subjects":[],"wrong":[],"answer":"","erratum":"","synonyms":[]}');
INSERT INTO "contents" VALUES('3eb6a0d158e01ba4442a66027d84cdfcd6b668c66cc7e0d0aad990299d0046e0','{"is":"Question","id":"c","topic":"data","kind":"define","prompt":"What is c?","rubric":[{"is":"Point","text":"It is right","ways":[{"is":"Keywords","groups":[["right"]]}],"weight":1.0,"contradicts":[],"about":null,"term":false,"probe":"","hint":""}],"level":1,"time":null,"source":null,"subjects":[],"wrong":[],"answer":"","erratum":"","synonyms":[]}');
INSERT INTO "contents" VALUES('6598a612bb0da247599fde4e111a0e32b52737b431fffba6ba6ff37b6ad00e3a','{"is":"Question","id":"e","topic":"data","kind":"define","prompt":"What is e?","rubric":[{"is":"Point","text":"It is right","ways":[{"is":"Keywords","groups":[["right"]]}],"weight":1.0,"contradicts":[],"about":null,"term":false,"probe":"","hint":""}],"level":1,"time":null,"source":null,"subjects":[],"wrong":[],"answer":"","erratum":"","synonyms":[]}');
INSERT INTO "contents" VALUES('e0ee771a7138c71f28c4788e27ad8d68eed2c9050511fc4aa2cfa488c8804fe4','{"is":"Question","id":"b","topic":"training","kind":"define","prompt":"What is b?","rubric":[{"is":"Point","text":"It is right","ways":[{"is":"Keywords","groups":[["right"]]}],"weight":1.0,"contradicts":[],"about":null,"term":false,"probe":"","hint":""}],"level":1,"time":null,"source":null,"subjects":[],"wrong":[],"answer":"","erratum":"","synonyms":[]}');
CREATE TABLE drafts (
        attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE,
        question INTEGER NOT NULL,
        response INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        at INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (attempt, question, response, turn, at)) WITHOUT ROWID;
INSERT INTO "drafts" VALUES(1,0,0,0,5,'ri');
INSERT INTO "drafts" VALUES(1,1,0,0,13,'ha');
INSERT INTO "drafts" VALUES(3,1,0,0,32,'half a');
CREATE TABLE events (
        attempt INTEGER NOT NULL REFERENCES attempts (number) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        v INTEGER NOT NULL,
        at REAL NOT NULL,
        wall TEXT NOT NULL,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        PRIMARY KEY (attempt, seq)) WITHOUT ROWID;
INSERT INTO "events" VALUES(1,0,1,0.0,'2030-01-02T09:00:00+00:00','drawn','{"ticket":{"is":"Ticket","mode":"exam","blueprint":{"is":"Blueprint","name":"quick","count":5,"filters":{"is":"Filters","topics":[],"kinds":[],"levels":[],"ids":[]},"per_question":null,"default_time":180.0,"total":null},"seed":1,"items":[{"is":"TicketItem","question":{"sha256":"04b4f2aaff4fb6f415588c3833e05e606cd62abd7039f701d389719930019679"},"limit":60.0},{"is":"TicketItem","question":{"sha256":"e0ee771a7138c71f28c4788e27ad8d68eed2c9050511fc4aa2cfa488c8804fe4"},"limit":60.0},{"is":"TicketItem","question":{"sha256":"3eb6a0d158e01ba4442a66027d84cdfcd6b668c66cc7e0d0aad990299d0046e0"},"limit":60.0}],"total":180.0}}');
INSERT INTO "events" VALUES(1,1,1,1.0,'2030-01-02T09:00:01+00:00','shown','{"question":0}');
INSERT INTO "events" VALUES(1,2,1,8.0,'2030-01-02T09:00:08+00:00','submitted','{"question":0,"text":"right","response":0}');
INSERT INTO "events" VALUES(1,3,1,8.0,'2030-01-02T09:00:08+00:00','graded','{"question":0,"grader":"1","marking":{"is":"Marking","points":[{"is":"PointMark","point":"It is right","weight":1.0,"status":"covered","credit":1.0,"evidence":[[0,0,5]],"against":[],"reason":"","group":null}],"wrong":[],"mark":1.0},"response":0}');
INSERT INTO "events" VALUES(1,4,1,9.0,'2030-01-02T09:00:09+00:00','shown','{"question":1}');
INSERT INTO "events" VALUES(1,5,1,16.0,'2030-01-02T09:00:16+00:00','submitted','{"question":1,"text":"half","response":0}');
INSERT INTO "events" VALUES(1,6,1,16.0,'2030-01-02T09:00:16+00:00','graded','{"question":1,"grader":"1","marking":{"is":"Marking","points":[{"is":"PointMark","point":"It is right","weight":1.0,"status":"covered","credit":0.5,"evidence":[[0,0,4]],"against":[],"reason":"","group":null}],"wrong":[],"mark":0.5},"response":0}');
INSERT INTO "events" VALUES(1,7,1,16.0,'2030-01-02T09:00:16+00:00','finished','{}');
INSERT INTO "events" VALUES(2,0,1,0.0,'2030-01-02T09:00:16+00:00','drawn','{"ticket":{"is":"Ticket","mode":"drill","blueprint":{"is":"Blueprint","name":"quick","count":5,"filters":{"is":"Filters","topics":[],"kinds":[],"levels":[],"ids":[]},"per_question":null,"default_time":180.0,"total":null},"seed":1,"items":[{"is":"TicketItem","question":{"sha256":"19b8fcd620f87f241be92dbd2130aae8e73293c671d03427027bc1048df80129"},"limit":null},{"is":"TicketItem","question":{"sha256":"6598a612bb0da247599fde4e111a0e32b52737b431fffba6ba6ff37b6ad00e3a"},"limit":null}],"total":null}}');
INSERT INTO "events" VALUES(2,1,1,0.0,'2030-01-02T09:00:16+00:00','shown','{"question":0}');
INSERT INTO "events" VALUES(2,2,1,9.0,'2030-01-02T09:00:25+00:00','submitted','{"question":0,"text":"half","response":0}');
INSERT INTO "events" VALUES(2,3,1,9.0,'2030-01-02T09:00:25+00:00','graded','{"question":0,"grader":"1","marking":{"is":"Marking","points":[{"is":"PointMark","point":"It is right","weight":1.0,"status":"covered","credit":0.5,"evidence":[[0,0,4]],"against":[],"reason":"","group":null}],"wrong":[],"mark":0.5},"response":0}');
INSERT INTO "events" VALUES(2,4,1,9.0,'2030-01-02T09:00:25+00:00','shown','{"question":0}');
INSERT INTO "events" VALUES(2,5,1,13.0,'2030-01-02T09:00:29+00:00','submitted','{"question":0,"text":"right","response":1}');
INSERT INTO "events" VALUES(2,6,1,13.0,'2030-01-02T09:00:29+00:00','graded','{"question":0,"grader":"1","marking":{"is":"Marking","points":[{"is":"PointMark","point":"It is right","weight":1.0,"status":"covered","credit":1.0,"evidence":[[0,0,5]],"against":[],"reason":"","group":null}],"wrong":[],"mark":1.0},"response":1}');
INSERT INTO "events" VALUES(2,7,1,13.0,'2030-01-02T09:00:29+00:00','finished','{}');
INSERT INTO "events" VALUES(3,0,1,0.0,'2030-01-02T09:00:29+00:00','drawn','{"ticket":{"is":"Ticket","mode":"exam","blueprint":{"is":"Blueprint","name":"quick","count":5,"filters":{"is":"Filters","topics":[],"kinds":[],"levels":[],"ids":[]},"per_question":null,"default_time":180.0,"total":null},"seed":1,"items":[{"is":"TicketItem","question":{"sha256":"04b4f2aaff4fb6f415588c3833e05e606cd62abd7039f701d389719930019679"},"limit":60.0},{"is":"TicketItem","question":{"sha256":"e0ee771a7138c71f28c4788e27ad8d68eed2c9050511fc4aa2cfa488c8804fe4"},"limit":60.0},{"is":"TicketItem","question":{"sha256":"3eb6a0d158e01ba4442a66027d84cdfcd6b668c66cc7e0d0aad990299d0046e0"},"limit":60.0}],"total":180.0}}');
INSERT INTO "events" VALUES(3,1,1,0.0,'2030-01-02T09:00:29+00:00','shown','{"question":0}');
INSERT INTO "events" VALUES(3,2,1,20.0,'2030-01-02T09:00:49+00:00','submitted','{"question":0,"text":"right","response":0}');
INSERT INTO "events" VALUES(3,3,1,20.0,'2030-01-02T09:00:49+00:00','graded','{"question":0,"grader":"1","marking":{"is":"Marking","points":[{"is":"PointMark","point":"It is right","weight":1.0,"status":"covered","credit":1.0,"evidence":[[0,0,5]],"against":[],"reason":"","group":null}],"wrong":[],"mark":1.0},"response":0}');
INSERT INTO "events" VALUES(3,4,1,20.0,'2030-01-02T09:00:49+00:00','shown','{"question":1}');
INSERT INTO "events" VALUES(3,5,1,20.0,'2030-01-02T09:00:49+00:00','flagged','{"question":1,"on":true}');
CREATE TABLE runs (id TEXT PRIMARY KEY, started TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX unfinished ON attempts (state) WHERE state = 'open';
CREATE INDEX last_asked ON asked (question, attempt, mark);
CREATE INDEX topics_of ON attempt_topics (attempt);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('attempts',3);
COMMIT;
