# Membership lists, rotas, registers and sign-in sheets of clubs, chapels and shops: columns by bars, commas and tabs.
accused: defendant
one: outsider
two: outsider
hurt: victim
secretary: outsider
mine: child of hurt
club: organisation

= text
<heading>

<list>

<list>

<remarks+5>

<end>

= heading
- [Aberwydden Young Farmers|Clwb Ffermwyr Ifanc Aberwydden]. Hon. Sec. {secretary.plain}, {secretary.street}, {secretary.landline}
- MEMBERS.CSV exported {not.date} for {pc.title} {pc.surname}; club email {secretary.email} ({secretary.plain})
- ROTA wk {not|37}   manager on duty: {secretary.plain}
- {not.exhibit} - visitors' book and team sheets, handed over by {secretary.name}

= list
- surname,forename,dob,phone,email
  {one.last},{one.forename},{one.dob},{one.mobile},{one.email}
  {two.last},{two.forename},{two.dob},{two.mobile},{two.email}
  {accused.last},{accused.forename},{accused.dob},{accused.mobile},{accused.email}
- | No | Member | Address | Emergency contact |
  | {not|117} | {one.plain} | {one.address} | {kin1.plain} {kin1.mobile} |
  | {not|118} | {hurt.plain} | {hurt.address} | {kin2.plain} {kin2.mobile} |
  | {not|121} | {two.plain} | {two.address} | {kin3.plain} {kin3.landline} |
- Under-12s | DOB | School | Collected by
  {kid1.plain} | {kid1.dob} | {kid1.school} | {friend1.plain} ({friend1.mobile})
  {mine.plain} | {mine.dob} | {mine.school} | {hurt.plain} ({hurt.mobile})
  {kid2.plain} | {kid2.dob} | {kid2.school} | {friend2.plain} ({friend2.mobile})
- Mon: {one.forename} {not|6-2}, {accused.forename} {not|2-10}
  Tue: {hurt.forename} {not|6-2}, {two.forename} {not|2-10}
  Wed: {accused.forename} off (cover {three.forename} {three.mobile})
  Sat: all in, {two.forename} on the till, {one.forename} in the yard
- Visitor{to|24}Car reg{to|38}From{to|62}In
  {one.plain}{to|24}{one.vrm}{to|38}{one.work}{to|62}{not.time}
  {accused.plain}{to|24}{accused.vrm}{to|38}{accused.work}{to|62}{not.time}
  {two.plain}{to|24}{two.vrm}{to|38}{two.work}{to|62}{not.time}
- 1. {accused.plain} (capt.), {accused.age}, {accused.job}
  2. {one.plain}, {one.age}, {one.job}
  3. {two.plain}, {two.age}, student at {two.school}
  4. {hurt.plain}, {hurt.age}, {hurt.job}
- Gun;Holder;Holder's address;Cert
  {not|12b ser. 4417##};{one.plain};{one.address};{not|63/#####}
  {not|.22 ser. E#####};{accused.plain};{accused.address};{not|63/#####}

= remarks
- {two.forename} can't do {two.away}, hospital. {one.forename} swaps.
- {hurt.plain} has {MEDICAL hurt|[a nut allergy|epilepsy|a heart murmur]}: EpiPen in {not|locker 12}, ring {friend.plain} {friend.mobile}.
- {accused.plain} banned since {not.date}. Known as {accused.nick}. Don't let {accused.him} in.
- subs {not.money} paid {not.date} by {friend.plain} from {BANK_ACCOUNT friend|20-09-15} {BANK_ACCOUNT friend|41011166}
- the new {friend.lad} {friend.small} is {AGE friend|[16|seventeen]}, no lone working; {friend.his} {other.mum} is on {other.mobile} ({other.plain})
- {kid.plain}, {AGE kid|[8|nine]}, is {SOCIAL_CARE kid|fostered}: no photos. Carer {friend.plain}, {friend.address}.
- Minibus driver {friend.plain}, licence {friend.driver}, medical due {not.date}
- {friend.plain} lives {ADDRESS_CLUE friend|over the butcher's in [Mellingford|Netherby Cross]} now, letters came back from {friend.street}
- Raffle: {not|blue 417}, {not|pink 22}. Urn PAT test {not.date}.
- {one.forename} turned {AGE one|[18|40|50]} on Sunday, card signed
- {other.title} {other.last} (the {OCCUPATION other|[vicar|organist|auctioneer]}) judges the lambs, {not.clock}
- keys: {accused.plain} code {not|4417}; {hurt.plain} code {not|0912}
- IN CASE OF FIRE ring {secretary.plain} {secretary.mobile}
- {hurt.forename}'s {mine.son} {mine.forename} left {mine.his} coat ({mine.age}, {mine.school}).
- {accused.forename} moved to the country from {accused.birthplace} aged {AGE accused|[9|12|twenty]} and joined us the same year.

= end
- True copy. {secretary.plain}, {secretary.street}. I can give evidence but not on {secretary.away}.
- Printed {not.date} {not.time}
- Bank: Club a/c {BANK_ACCOUNT club|08-99-99} {BANK_ACCOUNT club|66374958}, treasurer {friend.plain} {friend.landline}
