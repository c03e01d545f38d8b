# Charge sheets and bail sheets.
accused: defendant
hurt: victim
oic: officer

= text
- <marking>	MG4
  CHARGE(S)	URN {not.urn}
  Custody Ref {not|01##/####/26}	ASN {accused.asn}	PNCID {accused.pnc}
  Person charged: {accused.formal}	Date of birth: {accused.dob}	Sex: {accused.sex}
  Place of birth: {accused.birthplace}	Driver no: {accused.driver}
  Address: {accused.address}
  You are charged with the offence(s) shown below. You do not have to say anything.
  <count+3>
  Officer charging: {sgt.title} {sgt.collar} {sgt.surname}	OIC: {oic.title} {oic.collar} {oic.surname}
  Reply: "<reply>"
  Bail to: {not.place}, {not.date} at {not.time}
  <condition+3>
- POSTAL REQUISITION	MG4E	{not.urn}
  To: {accused.name}
  {accused.block}
  Born {accused.dob}
  <count+2>
  You must attend {not.place} on {not.date} at {not.clock}
  Any question: {oic.title} {oic.surname}, {oic.landline}, or the Central Ticket Office {shop.landline}
- MG4A	BAIL - GRANT/VARIATION	{not|01##/####/26}
  {accused.caps}	{accused.born}	{accused.mobile}
  <condition+6>
  Surety: {friend.name}, {friend.address}, {friend.dob}, in the sum of {not.money}
  Signed {accused.initialled}	{sgt.title} {sgt.collar} {sgt.surname}

= count
- {not|1} On {not.date} at {ADDRESS|[6|18|55|120] [Weir Pool|Saddlers|Victoria] [Road|Lane|Close], [Notham|Imagham]} assaulted {hurt.name} thereby occasioning {hurt.him} actual bodily harm. Contrary to {not.statute}. CJS code {not|OF61131}
- {not|2} On {not.date} drove a motor vehicle, namely a Vauxhall index {accused.vrm}, on {not|Canal Street} without due care. Contrary to {not.statute}.
- {not|2} Between {not.date} and {not.date} at {hurt.town} pursued a course of conduct which amounted to harassment of {hurt.caps}. {not|PH97004}
- {not|3} On {not.date} stole a Samsung phone of a value of {not.money} belonging to {friend.name}.
- {not|1} On {not.date} at {ADDRESS|[9|21|44] Queens Parade, Proofton} entered as a trespasser and stole cash belonging to {friend.formal}.
- {not|4} Possessed {not|#.#g} of cannabis, {not.statute}.
- {not|3} Dishonestly used a card {hurt.card} in the name of {hurt.name}.

= reply
- no reply
- It weren't me it was {friend.forename}
- Tell {hurt.forename} I'm sorry
- Not guilty

= condition
- Not to contact directly or indirectly {hurt.name} or {hurt.his} {friend.brother} {friend.name}
- Live and sleep at {accused.address}
- Not to enter {hurt.lone}, where {hurt.name} lives
- Curfew {not|1900-0700}, tag fitted at {friend.address}, the home of {accused.his} {friend.mother} {friend.name}
- Report to {not.place} {not|Mon/Wed/Fri} at {not.time}
- Surrender passport {accused.passport}
- Not to use any vehicle, in particular {accused.vrm}
- Not to go within {not|[50|100]m} of {kid.school} which {kid.name} attends
- Phone to be answered on {accused.mobile} when OIC rings
