accused: defendant
hurt: victim
oic: officer
kid: Child of hurt
rel: Outsider of hurt
pal: Outsider
pal2: Outsider
mum: Outsider of accused

= text
- MOBILE DEVICE EXTRACTION REPORT
  Exhibit {not.exhibit}   Case {not.crime}   Examiner {oic.plain} {not.collar}
  Device: Samsung {not|SM-A536B}   IMEI {accused.imei}   Owner: {accused.plain}
  MSISDN {accused.mobile}
  WhatsApp account: {accused.mobile} ({accused.nick})   E-mail: {accused.email}

  CHAT 1 of {not|16}   Participants: {accused.mobile} {accused.forename} (owner), {hurt.mobile} {hurt.forename}

  {not.date} {not.time}	From: {accused.mobile} {accused.forename} (owner)	<to-hurt>
  {not.date} {not.time}	From: {hurt.mobile} {hurt.forename}	<from-hurt>
  {not.date} {not.time}	From: {accused.mobile} {accused.forename} (owner)	<to-hurt>
  {not.date} {not.time}	From: {hurt.mobile} {hurt.forename}	<from-hurt>
  {not.date} {not.time}	From: {accused.mobile} {accused.forename} (owner)	<to-hurt>

  CHAT 2   Participants: {accused.forename} (owner), {pal.mobile} {pal.nick}

  {not.date} {not.time}	{pal.nick}	<from-pal>
  {not.date} {not.time}	owner	<to-pal>
  {not.date} {not.time}	{pal.nick}	<from-pal>
  {not.date} {not.time}	owner	<to-pal>

  CONTACTS
  <contact-row+9>
  <contact-row+4>
- WhatsApp chat with {hurt.forename} - exported by {accused.plain}
  {not|[21/01/2026, 20:0#:1#]} {accused.forename}: <to-hurt>
  {not|[21/01/2026, 20:1#:2#]} {hurt.forename}: <from-hurt>
  {not|[21/01/2026, 21:2#:3#]} {accused.forename}: <to-hurt>
  {not|[21/01/2026, 21:3#:0#]} {accused.forename}: <to-hurt>
  {not|[21/01/2026, 22:4#:4#]} {hurt.forename}: <from-hurt>
  {not|[21/01/2026, 22:5#:5#]} {hurt.forename}: image omitted
  {not|[21/01/2026, 23:5#:0#]} {accused.forename}: <to-hurt>
- {not.exhibit} screen shots of text messages, produced by {hurt.plain}. Blue = {hurt.forename}, grey = saved as "{accused.nick}", number {accused.mobile}

  grey: <to-hurt>
  blue: <from-hurt>
  grey: <to-hurt>
  grey: <to-hurt>
  blue: <from-hurt>

  Group "{not|Sunday League B team}", members: {pal.nick} {pal.mobile}; {pal2.plain} {pal2.mobile}; {accused.nick}
  {pal.nick}: <from-pal>
  {pal.nick}: <from-pal>
  {accused.nick}: <to-pal>
- Messenger (Facebook) export. Account: {accused.plain}, user name {accused.handle}, registered e-mail {accused.email}, last login IP {accused.ip} at {not.time}
  {accused.handle} -> {hurt.handle}: <to-hurt>
  {hurt.handle} -> {accused.handle}: <from-hurt>
  {accused.handle} -> {hurt.handle}: <to-hurt>
  {accused.handle} -> {pal.handle}: <to-pal>
  {pal.handle} -> {accused.handle}: <from-pal>
  {accused.handle} -> {pal.handle}: <to-pal>

= to-hurt
- where r u {hurt.small}
- ive been past {hurt.street} and ur car was there, {hurt.vrm}, so dont lie
- ur {rel.mum} {rel.small} is a liar an all. i know where {rel.he} is, {rel.street}
- pick up ur phone or im ringing ur work. {hurt.work} innit
- i'll be outside {kid.school} at {not|3.15}, {kid.small} is my kid too
- Im at my {nb.brother}s, {nb.address}, come n talk
- pay me the {not.money} by fri. sort {accused.sort} acc {accused.account} name {accused.plain}
- new number {accused.mobile} save it
- who is {friend.lower}??? who is {friend.small} to u
- {friend.forename} told me ur stayin at {hurt.street}. thanks {friend.forename}
- happy birthday for {kid.forename} 2moro btw, {not|xx}
- you and ur {MEDICAL hurt|depression} lol. take ur tablets
- u think the feds scare me, that {oic.surname} one is a joke
- im not from round here i dont care. born in {PLACE_OF_BIRTH accused|Bootle} raised in {accused.town}
- sorry. i love u. {not|143}
- got ur email {hurt.email} logged in on my laptop so i see everything

= from-hurt
- leave me alone {accused.small}
- Im ringing the police. {not|999}
- dont come to {hurt.lone}. {rel.forename} is here and {rel.he} has {rel.his} dog
- {kid.forename} is {kid.age} {accused.forename}. {kid.age}. you scared the life out of {kid.him}
- this is my new number {hurt.mobile} only for contact re {kid.small} nothing else
- im at work til {not|6} then {COUNSELLING hurt|counselling} so no
- ive told {friend.plain} everything so if anything happens to me
- ring my solicitor, {doc.plain}, {doc.landline}
- Please stop messaging. I am at the hospital with {kid.forename}, {kid.his} {MEDICAL kid|asthma} is bad
- You have got the spare key to {hurt.street}, post it back
- ur {lady.mum} rang me off {lady.mobile} calling me all sorts. tell {lady.small} to do one
- ive got it all recorded, {not|47} calls since {not|Sunday}

= from-pal
- yo {accused.nick} u about
- feds been at mine, {pal.street}, askin for u
- {friend.small} says ur on tag at ur {lady.mum}s is that right
- dont use this 1 use {pal.mobile}
- need {not|2} of them, {not|40} each, same place by {not.place}
- {mate.nick} got nicked, {mate.forename} {mate.last}, they took {mate.his} motor {mate.vrm}
- u still owe me {not|80} quid. bank it {pal.sort} {pal.account}
- my mate {friend.forename} can get u work at {shop.firm}, ring {friend.him} {friend.mobile}
- saw ur ex in asda wiv {kid.small}

= to-pal
- cant talk court on {not|Tuesday} {not|10am}
- go see {hurt.small} tell {hurt.him} to drop it. {hurt.He} is at {hurt.address}
- at {friend.forename}s. {friend.street} bring beers
- {nb.plain} is the one that grassed, lives {nb.street}, old {nb.man}
- my sol is {doc.plain} well good, {doc.mobile} if u need
- got a job start {not|Monday}, {accused.job} at {accused.work}
- if they ask i was with u and {mate.forename} till {not|2}
- {hurt.small} works at {hurt.work}, finishes {not|half 5}

= contact-row
- {hurt.nick}	{hurt.mobile}	{hurt.email}
- Mum	{mum.mobile}	{mum.landline}
- {friend.forename} {friend.last}	{friend.mobile}	{friend.email}
- {pal.nick} ({pal.forename})	{pal.mobile}
- Probation {sw.small}	{sw.mobile}
- {shop.firm}	{shop.landline}	{shop.premises}
- {mate.plain}	{mate.landline}	b'day {mate.dob}
- Voicemail	{not|121}
- Dr {doc.last}	{doc.landline}
- {lady.forename} {lady.upper} work	{lady.landline}	{lady.work}
- taxi	{PHONE|01632 960###}
