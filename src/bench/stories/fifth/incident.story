# A control room's log.
caller: reporter
accused: defendant
hurt: victim

= text
- CAD {not.log} / {not.date}	Priority {not|[1|2|P3]}	Grade {not|[A|B|E]}
  Created {not.time}:{not|##} by {not|CR###}	Type {not|[ASLT|DOM|RTC|ASB|BURG]}
  CALLER	{caller.upper} / {caller.forename}	TEL {caller.mobile}	SUBSCRIBER CHK: {caller.name}, {caller.address}
  LOCN	<locn>
  <line+12>
  RESULT {not|[C12|VIOLENCE W/O INJ|NO TRACE]}	CLOSED {not.time}
- STORM INCIDENT {not|WB-26010#-0###}
  Inf: {caller.name}	Contact: {caller.landline}	Inf loc: {caller.street}
  How received: {not|[999|101|ONLINE|ALARM]}	EISEC {caller.mobile}
  <line+15>
  Disposal: see {not.crime}
- LOG {not.log}	{not.time}	what3words <w3w>
  <line+10>
  <online>
  <line+4>

= online
- ONLINE REPORT FORM
  Your name: {caller.name}	Your email: {caller.email}	Your phone: {caller.mobile}
  Your address: {caller.address}
  Who are you reporting? {accused.name}, {accused.street}
  Would you like to stay anonymous? [yes|no]
- ALARM COMPANY: {shop.firm}, {shop.landline}, URN {not|0######}
  KEYHOLDER 1 {friend.name} {friend.mobile}	KEYHOLDER 2 {nb.name} {nb.mobile}
- AMBO LINK: CAS {not|#####}	PT {hurt.name}, {hurt.age}Y, {MEDICAL hurt|[HEAD INJ|CHEST PAIN|LAC TO ARM]}

= w3w
- {caller.words}
- {LOCATION|///[proof|quillet|heron].[lamp|tanner|gate].[moss|fable|cord]}

= locn
- {ADDRESS|[3|18|52|104] [Proof|Quillet|Canal] [Street|Lane], Notham}
- {not.place}
- {LOCATION|[JCN|CNR] [PROOF PARADE|QUEENS ROAD] / [CANAL STREET|PRIORY LANE]}
- o/s {ADDRESS_CLUE|[no 14|the launderette|the end house]}, {not|[Park|Victoria] [Road|Street]}
- {LOCATION|[QUILLET|TITHE FARM|PRIORY] [LANE|ROW]}, NOTHAM

= line
- {not.time} {not|CR###} CALLER STATES MALE AND FEMALE ARGUING IN STREET
- {not.time} OPEN LINE, FEMALE HEARD SAYING "{accused.forename} NO"
- {not.time} CALLER IS {caller.age} AND ALONE, UPSET
- {not.time} INF SAYS SUSPECT IS {accused.name} WHO LIVES AT {accused.street}
- {not.time} INF GIVES OWN DOB AS {caller.packed}
- {not.time} inf rings again from {caller.landline}, pls call back on {caller.mobile}
- {not.time} VICTIM NAMED AS {hurt.name} BORN {hurt.packed}
- {not.time} PNC {accused.name} {accused.packed} - {accused.pnc}, WS {not|[VI|WE|DR]}
- {not.time} VEH {accused.vrm} PNC'D: KEEPER {accused.name}, {accused.address}, INSURED
- {not.time} VEH {friend.vrm} KEEPER {friend.caps}, {friend.address}. NO REPORTS
- {not.time} 2ND CALL, {nb.name}, {nb.mobile}, CAN SEE FROM {nb.street}
- {not.time} 3rd inf {nb.title} {nb.surname} no 07 number given, landline {nb.landline}, says ambo needed
- {not.time} {not|[TV|WB|NC]##} EN ROUTE FROM {not.place}, ETA {not|[4|6|9]} MIN
- {not.time} {pc.title} {pc.collar} {pc.surname}: AT SCENE, ONE IN CUSTODY
- {not.time} {not|WB##}: IP TAKEN TO A+E, {hurt.his} NOK IS {friend.name}, {friend.mother}, {friend.mobile}
- {not.time} CHILDREN IN ADDR: {kid.name} {kid.packed}, PPN TO BE SUBMITTED
- {not.time} PREV LOGS {not.log} AND {not.log} REFER
- {not.time} INF DOES NOT WISH TO GIVE STATEMENT, FEARS {accused.surname}
- {not.time} SUPVR {sgt.surname} {sgt.collar}: NOTED, THRIVE {not|[M|H|L]}
- {not.time} OFFR REQ WELFARE CHK ON {friend.name}, {friend.age}, {friend.address}, HAS {MEDICAL friend|[DEMENTIA|EPILEPSY|A PACEMAKER]}
- {not.time} TEXT SENT TO IP'S MOB {hurt.mobile} REF {not.log}
- {not.time} SUSP MADE OFF TWDS {not.place}, {not|[6FT|5FT 8]}, BLK JACKET, POSS GOES BY {accused.nick}
- {not.time} MEDIC CREW {not|[H|R]###} (PARAMEDIC {doc.name}) ON SCENE
- {not.time} {shop.firm} SECURITY ON {shop.landline} HAVE CCTV
