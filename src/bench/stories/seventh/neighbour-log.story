# What a neighbour, a farmer or a street writes down day by day, by hand.
me: victim
accused: defendant
kin: Outsider of me
theirs: Outsider of accused
kid: Child of accused

= text
<cover>

<entry+9>

<numbers>

<close>

= cover
- diary sheets for the council. {me.plain}, {me.street}, {me.mobile}
  against: {accused.lower} next door at {accused.street}
  ref {not|ASB/#####}	officer: {staff.plain}, {office.landline}
- INCIDENT DIARY (please write what you saw and heard yourself)
  Your name: {me.plain}	Your address: {me.address}
  Your tel: {me.landline}	Your age: {me.age}
  Who is causing it: {accused.plain}	Their address: {accused.street}
  Case {not|NN-2026-####}
- Exercise book, lined, produced by {me.name} as {not.exhibit}. Inside cover: "{me.plain}, if found ring {me.landline}"
- Dyddiadur / Diary of {me.plain}, {me.block}
  Kept for {pc.title} {pc.surname} {not.collar}

= entry
- {not.date} {not.clock} banging again. {accused.small} & his mate {friend.small} from {ADDRESS_CLUE friend|no. [7|21|44]}. Music off {not.time}.
- {not.date} {accused.nick} parked across my gate AGAIN, {accused.vrm}. Told {accused.him} my {kin.husband} {kin.small} has {MEDICAL kin|[dialysis|a hospital bed|oxygen]} & needs the ambulance to get in.
- {not.date} their {kid.boy} {kid.small} ({kid.age}) threw eggs. Not {kid.his} fault poor thing, {kid.he}'s {MEDICAL kid|autistic}. Should have been at {kid.school}.
- {not.date} Rang 101, ref {not|LOG 0###}, got {not.collar} somebody. Rang council {office.landline} no ans.
- {not.date} {theirs.plain}, the {theirs.mother}, over from {theirs.town}. Called me {not|"old cow"}. She lives {ADDRESS_CLUE theirs|above the Chinese in [Bargate|Kiln Street]}.
- {not.date} {nb.title} {nb.last} ({nb.street}, tel {nb.landline}) saw it too, will sign. {nb.He} is {AGE nb|[82|seventy-nine|91]}.
- {not.date} {not|14} lambs gone from top field. tags {not|UK 7##### 00###}. Saw {friend.plain}'s trailer by the bridge & {friend.his} red pick up {friend.vrm}.
- {not.date} skip lorry from {shop.firm} {shop.landline} blocked lane {not|40 mins}.
- {not.date} Dr's 10.20. {MEDICAL me|[Blood pressure up|palpitations|shingles]}, says it's the stress. {MEDICAL me|[Ramipril|Beta blockers]} doubled.
- {not.date} {other.man} in black car took photos of house, {other.vrm}. {accused.small} says it's {accused.his} cousin {other.plain}, works for {other.work}.
- {not.date} {accused.small} said he "knows people" in {not|HMP Nantgwilog}. {accused.He} was in {accused.himself}, {accused.prison} was on the letter that came here by mistake.
- {not.date} letter for {theirs.plain} put thru my door, bank one: {BANK_ACCOUNT theirs|11-87-65} a/c {BANK_ACCOUNT theirs|64371389}. Put it back thru theirs.
- {not.date} new {friend.boyfriend} moved in. {friend.small} something, about {AGE friend|[25|thirty|19]}, on the tills at {WORKPLACE friend|[Aldi|B&M|the garage]}. Blue Clio, {friend.vrm}.
- {not.date} dog out {not|x3}. Fence {not|6ft} panel down, {not.money}.
- {not.date} Their social worker came, {sw.plain}. Their littlest, {kid.small}, is {SOCIAL_CARE kid|on the at risk register} they say.
- {not.date} my {kin.son} {kin.forename} rang from {kin.work} worried. told {kin.him} not to come. {kin.his} new no. {kin.mobile}
- {not.date} {nb.small} the {OCCUPATION nb|[postie|milkman|lollipop lady]} says {accused.small} shouts at {nb.him} too.
- {not.date} text from unknown {PHONE|07700 900###}: {not|"u r next"}.
- {not.date} text from {accused.small} on {accused.mobile}: "{not|grass}".
- {not.date} WIFI name changed to {not|DieOldBag_2G}. {accused.small} goes by {HANDLE accused|[bargate_beast|kingdaz_##|mr.lamb##]} on the xbox.
- {not.date} Church. {friend.title} {friend.last} offered me {friend.his} back bedroom at {friend.street}. {me.small} will be {AGE me|[72|80|65]} next week and never had to leave my own home.
- {not.date} the police{pc.man} {pc.small} came, nice, wrote {pc.mobile} on card.
- {not.date} Weds. water meter read {not|004417}. bin day. nothing.

= numbers
- Useful nos (inside back cover):
  {kin1.plain} {kin1.mobile}
  {friend1.plain} {friend1.landline}
  Dr {doc.last} {surgery.landline}
  {accused.plain} {accused.mobile} (DONT ANSWER)
  council {office.landline}
  {pc.title} {pc.last} {pc.mobile}
- Names of those who will back me up: {nb1.plain} of {nb1.street}; {nb2.plain}, {nb2.street}; the lodger {nb3.plain}, {nb3.age}, who rents my back room and works at {nb3.work}
- Cars seen: mine {me.vrm}; {accused.small}'s {accused.vrm}; next door the other side, {nb.plain}, {nb.vrm}; white van {VRM|AB99 XKT} dont know whose
- {kin.plain}'s details for when I'm gone to hospital ({me.hospital}): {kin.address}, {kin.mobile}. My NHS {me.nhs}.

= close
- Signed as true {me.plain} {not.date}
- Seen and copied by {pc.title} {not.collar} {pc.surname}, {not.exhibit}.
- I can't get to court on {me.away}, I have {MEDICAL me|my cataract} done.
