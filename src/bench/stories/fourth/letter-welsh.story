hurt: victim
accused: defendant
wit: witness
swyddog: officer
office: organisation
clerk: adviser
kid: Child of hurt
rel: Outsider of hurt

= text
- Heddlu Dyffryn Wern / Wern Valley Police
  Uned Gofal Tystion / Witness Care Unit, {office.premises}
  Ffôn / Tel: {office.landline}   E-bost / E-mail: {EMAIL office|tystion##@heddlu.example.org}

  Dyddiad / Date: {not.date}	Cyf / Ref: {not.urn}

  {hurt.title} {hurt.plain}
  {hurt.block}

  Annwyl {hurt.forename} / Dear {hurt.forename}

  <welsh*5> <welsh*2>

  <english*5> <english*2>

  Yn gywir / Yours sincerely
  {clerk.plain}
  Swyddog Gofal Tystion / Witness Care Officer
  {clerk.landline}  {clerk.email}
  Rydym yn croesawu gohebiaeth yn Gymraeg. Ni fydd hynny'n arwain at oedi. / We welcome correspondence in Welsh.
- Oddi wrth / From: {swyddog.plain} <{swyddog.email}>
  At / To: {hurt.plain} <{hurt.email}>
  Pwnc / Subject: R v {accused.plain} - diweddariad / update

  Bore da {hurt.forename},
  <welsh*4> <welsh*2>
  <english*4> <english*2>
  Diolch / Thanks
  {swyddog.title} {not.collar} {swyddog.plain}, Gorsaf Heddlu {office.town} Police Station
  {swyddog.mobile}

  Ar {not.date} ysgrifennodd {hurt.plain} / wrote:
  > <from-hurt*4> <from-hurt*2>
  > {hurt.forename}
- DATGANIAD TYST / WITNESS STATEMENT	MG11
  Enw / Name: {wit.plain}	Oed / Age: dros 18 / over 18
  Galwedigaeth / Occupation: {wit.job}
  Llofnod / Signature: {wit.initialled}	Dyddiad / Date: {not.date}

  <statement*6> <statement*3>

  Cefn y ffurflen / Rear of form
  Cyfeiriad cartref / Home address: {wit.address}
  Ffôn symudol / Mobile: {wit.mobile}	Ffôn cartref / Home tel: {wit.landline}
  E-bost / E-mail: {wit.email}
  Dyddiad geni / Date of birth: {wit.dob}	Man geni / Place of birth: {PLACE_OF_BIRTH wit|Bangor}
  Enw blaenorol / Former name: {wit.former}	Iaith / Language: {not|Cymraeg}
  Ddim ar gael / Dates not available: {AVAILABILITY wit|2/3/26 - 6/3/26}
  Cymerwyd gan / Taken by: {swyddog.title} {not.collar} {swyddog.plain}	Gorsaf / Station: {not.place}

= welsh
- Ysgrifennaf ynghylch yr achos yn erbyn {accused.plain}, sydd i'w glywed yn {not.court} ar {not.date} am {not|10.00}.
- Eich rhif ffôn gennym ni yw {hurt.mobile}. Rhowch wybod os yw wedi newid.
- Mae gennym eich cyfeiriad fel {hurt.street}, {hurt.town}.
- Gallwch ffonio {clerk.plain} ar {clerk.landline} rhwng {not|9.00} a {not|4.30}.
- Deallwn fod {kid.forename}, sy'n {kid.age} oed ac yn ddisgybl yn {kid.school}, hefyd yn dyst.
- Diolch am anfon y llun; dyma'r arddangosyn, {not.exhibit}.
- Ni fydd {accused.plain} yn cael gwybod eich bod bellach yn byw yn {hurt.address}.
- Bydd {rel.plain}, o'ch teulu, yn cael dod gyda chi ({rel.mobile}).
- Dywedodd y meddyg, Dr {doc.plain}, fod gennych {MEDICAL hurt|iselder}.

= english
- I write about the case against {accused.plain} which is listed at {not.court} on {not.date} at {not|10.00 am}.
- We hold {hurt.mobile} as your number and {hurt.email} as your e-mail. Please tell us of any change.
- Your {rel.mother}, {rel.plain}, has asked to sit with you. Could you give {rel.him} the number of {clerk.plain}, {clerk.landline}?
- If {kid.forename} (date of birth {kid.dob}) is to give evidence in Welsh please say so on form {not|LCW2}.
- {accused.title} {accused.last} has been bailed to {accused.address} and may not enter {hurt.lone}.
- Travel costs of {not.money} will be paid into the account you gave, {hurt.sort} {hurt.account}.
- A volunteer from Cymorth i Ddioddefwyr / Victim Support, {doc.plain}, will ring you from {doc.landline}.
- A neighbour of yours, {nb.plain}, whose house is {nb.street}, has now made a statement as well.
- I am on leave until {not.date}; {oic.title} {oic.plain} ({oic.mobile}) will deal with anything urgent.

= from-hurt
- Fy rhif newydd i yw {hurt.mobile}. Plis peidiwch â'i roi i neb.
- I've moved to {hurt.address} since Nadolig.
- Mae {accused.forename} wedi bod yn gweithio yn {accused.work}, gyferbyn â ble dwi'n byw.
- {kid.forename} is {kid.age} and doesn't want to speak English in court.
- Dwi'n gweld {COUNSELLING hurt|cwnselydd} bob dydd Llun.
- Ffoniwch {rel.forename} ar {rel.mobile} os nad ydw i'n ateb.
- {nb.forename} drws nesa ({nb.landline}) welodd y cyfan.

= statement
- Rwy'n byw yn {wit.address} ers {not|2004}. I have lived there since {not|2004}.
- Rwy'n {wit.age} oed ac yn gweithio i {wit.work} fel {wit.job}.
- Ar {not.date} tua {not.clock} gwelais {accused.name} yn taro {hurt.name} y tu allan i {not.place}.
- I saw {accused.name} strike {hurt.name}. Roedd tua {not.measure} i ffwrdd.
- Dywedodd {hurt.forename} wrthyf fod y fraich yn brifo, and I rang {not|999} from {wit.mobile}.
- Roedd {friend.name} gyda fi; {friend.he} lives in {friend.town} and works at {friend.work}.
- Car {accused.forename} oedd e, glas, {accused.vrm}.
- Mae gan {hurt.forename} {MEDICAL hurt|asthma} ac roedd yn anodd anadlu.
- {nb.title} {nb.surname}, {nb.street}, came out with a blanket.
- Rwy'n fodlon mynd i'r llys. I am willing to attend court.
