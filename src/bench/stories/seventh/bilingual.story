# Forms of Welsh forces and courts with both languages in them.
me: witness
accused: defendant
hurt: victim
mychild: Child of me
kin: Outsider of me

= text
HEDDLU GWLAD TEILO / TEILO COUNTRY POLICE
<form>
Cyfeirnod / Ref: {not.urn}	Dyddiad / Date: {not.date}	Swyddog / Officer: {pc.title} {not.collar} {pc.surname}

<person>

<work>

<account*5>

<others*3>

<avail>

<foot>

= form
- FFURFLEN MANYLION TYST / WITNESS DETAILS FORM
- ADRODDIAD TROSEDD CEFN GWLAD / RURAL CRIME REPORT	Rhif trosedd / Crime no.: {not.crime}
- HOLIADUR O DY I DY / HOUSE TO HOUSE QUESTIONNAIRE
- CAIS AM FESURAU ARBENNIG / SPECIAL MEASURES REQUEST	{not|MG2}

= person
- Enw llawn / Full name: {me.name}
  Dyddiad geni / Date of birth: {me.dob}	Oed / Age: {me.age}
  Man geni / Place of birth: {me.birthplace}
  Cyfeiriad / Address: {me.address}
  Ffon / Tel: {me.mobile}	E-bost / E-mail: {me.email}
  Iaith / Language: {not|Cymraeg}
- Cyfenw: {me.upper}	Enw cyntaf: {me.forename}	Enw blaenorol: {me.former}
  D.O.B./Dyddiad geni: {me.dob} yn / in {me.birthplace}
  Cartref: {me.block}
  Rhif ffon y cartref: {me.landline}	Symudol: {me.mobile}
  Perthynas agosaf / Next of kin: {kin.plain} ({kin.mother}), {kin.landline}
- {me.name}, {me.age} oed, o {me.address}. Ffonio gyda'r nos: {me.landline}.
- Tyst / Witness: {me.formal} (g. {me.dob})
  Rhif yswiriant gwladol / NI no.: {me.nino}
  Rhif GIG / NHS no.: {me.nhs}
  Cyfeiriad: {me.street}, {me.town}	Cod post: {me.postcode}

= work
- Swydd / Occupation: {OCCUPATION me|[ffermwr|athrawes|nyrs|gyrrwr bws|cigydd|gofalwr]}	Cyflogwr / Employer: {me.work}
- Gwaith: {me.job}, {me.work}	Ffon gwaith / Work tel: {me.landline}
- Hunangyflogedig / Self-employed: {OCCUPATION me|[contractwr ffensio|saer maen|cneifiwr]}
- Ysgol / School: dim/none	Gwaith / Work: {OCCUPATION me|wedi ymddeol (retired)}, gynt / formerly {me.job}

= account
- Gwelais {accused.name} wrth y giat tua {not.time}. I saw {accused.him} again by {not.place}.
- Mae {accused.forename} yn byw yn {accused.address}. / {accused.He} lives there with {accused.his} nain.
- The injured party is {hurt.name}, {hurt.age} oed, of {hurt.street}. Rhif ffon: {hurt.mobile}.
- Roedd {hurt.forename} yn crio. {hurt.He} has {MEDICAL hurt|[epilepsi|asthma|canser y fron]}, so I rang for an ambulance.
- Fy {mychild.son} {mychild.forename} ({mychild.age}), sy'n mynd i {mychild.school}, oedd yn y car. My own car is {me.vrm}.
- Cerbyd / Vehicle: Land Rover, {other.vrm}. Ceidwad / Keeper: {other.plain}, {other.address}.
- Cafodd {not|deunaw dafad} eu dwyn. Loss about {not.money}. Nod clust / ear mark: {not|UK 72####}.
- Digwyddodd hyn ar {not.date}, rhwng {not.time} a {not.time}.
- Ganwyd {accused.forename} yn {accused.birthplace}; {accused.he} came here at {AGE accused|[10|fourteen|17]} and went to {accused.school}.
- Roeddwn i'n {AGE me|[19|30|42]} oed ar y pryd. I have lived at the same place since.
- {friend.plain} a {nb.plain} were also there; rhif {friend.forename} yw {friend.mobile}, a rhif {nb.forename} yw {nb.mobile}.
- Dywedodd {accused.he}, "{not|paid a deud wrth neb}". I was frightened.

= others
- Mae fy {kin.brother}, {kin.plain}, yn gweithio i {kin.work}. {kin.He} may have film of it.
- Meddyg teulu / GP: Dr {doc.plain}, {surgery.landline}. Cyflwr meddygol / Condition: {MEDICAL me|[clefyd siwgr|gorbryder|pwysedd gwaed uchel|diabetes]}.
- Gweithiwr cymdeithasol / Social worker for {mychild.forename}: {sw.plain}, {sw.email}.
- Tyst arall / Other witness: {friend.plain}, {friend.age} oed, {friend.address}, {friend.landline}.
- Nid oes gan {nb.title} {nb.surname} ({nb.street}) ddim i'w ychwanegu. Nothing to add.
- {other.plain}, mecanic, {other.work}, ffon {other.landline}, moved the van.
- Y plentyn / The child: {mychild.plain}, d.g. {mychild.dob}, Blwyddyn / {SCHOOL mychild|Year [2|5|10]} yn {mychild.school}.
- Cyfieithydd / Interpreter: {staff.plain}, {staff.mobile} (NRPSI {not|1####}).

= avail
- Dyddiadau ddim ar gael / Dates NOT available: {me.away}, {me.away}
- Ar gael / Available: {me.away}, {me.away} only. Gwyliau o / Holiday from {me.away} hyd / to {me.away}.
- Available any day. Tystio yn Gymraeg / Wishes to testify in Welsh: {not|Ydw/Yes}.

= foot
- Llofnod / Signature: {me.plain}	Tyst i'r llofnod / Witnessed: {pc.initialled}
- Ffoniwch / Call 101 or {station.landline}; Gorsaf / Station: {station.premises}
- Llys / Court: {not.court}, {not.date}. Uned Gofal Tystion / Witness Care Unit: {station.landline}, {EMAIL station|[gofal.tystion|witness.care]@teilo.police.example}
