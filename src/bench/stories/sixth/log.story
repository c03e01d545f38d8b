# An incident log of the control room.
caller: reporter
hurt: victim
accused: defendant
pc: officer
pc2: officer

= text
COMMAND AND CONTROL	INCIDENT {not.log} OF {not|[0|1|2]#/01/2026}	GRADE {not|[1|2|P]}
CREATED {not.time}	OPR {not|####}	TYPE [DOMESTIC|VIOLENCE|SUSP CIRCS|ASB|BURGLARY DWELLING|CONCERN FOR SAFETY]
INF {caller.caps}	TEL {caller.mobile}	DOB {caller.packed}
INF ADD {caller.address}
LOC {hurt.street} (H/A OF IP, {hurt.caps})
THRIVE {not|H}

<entry+6>
<update+6>
<check+4>
<entry+4>
<result+3>
CLOSED {not.time}  CODES {not|201/16}  LINKED {not.log}

= entry
- {not.time} INF STATES NEIGHBOUR {hurt.caps} IS SCREAMING. INF IS {ADDRESS_CLUE caller|DIRECTLY ABOVE}
- {not.time} INF STATES CHILD {kid.forename} ABT {AGE kid|[5|6|8]} YRS IN ADD, GOES TO {kid.school}
- {not.time} INF WKS NIGHTS AT {caller.work}, IS LEAVING NOW, CAN BE RUNG ON {caller.landline} TOMOZ
- {not.time} INF DOES NOT WANT OFFRS TO ATTEND H/A, SUS WOULD KNOW. O/S IN {caller.his} CAR, {caller.vrm}
- {not.time} {accused.male} NAMED AS {accused.name}, KNOWN AS {accused.nick}, {AGE accused|[30S|ABT 45|MID 20S]}, {accused.job}
- {not.time} VEH O/S {accused.vrm} IS SUS'S. RED ONE {nb.vrm} IS {nb.surname}S FROM {ADDRESS_CLUE nb|NO [6|12]}
- {not.time} 2ND CALL {nb.name} {nb.mobile} OF {nb.street}, SAME
- {not.time} 3RD CALLER {friend.forename} ONLY, WITHHELD, SOUNDS {AGE friend|[ELDERLY|ABT 12|TEENAGE]}
- {not.time} CALL FROM IP'S {friend.mother} {friend.name} IN {friend.town}, TEL {friend.landline}, IP TEXTED HELP
- {not.time} INF STATES IP HAS {MEDICAL hurt|[MENTAL HEALTH ISSUES|A PACEMAKER|EPILEPSY]}
- {not.time} CALLER FROM {shop.firm} {shop.landline}, {man.forename} ON TILLS, SUS IN STORE NOW
- {not.time} INF STATES KNIFE, APPROX {not|20 CM}. {not|50 METRES} AWAY
- {not.time} W3W {caller.words}

= update
- {not.time} UNIT {not|KR21} ASSIGNED, AT SCENE {not.time}
- {not.time} {pc.title} {not.collar} {pc.surname} TO CONTROL, IP IS {hurt.name} {hurt.packed}, TEL {hurt.mobile}
- {not.time} IP {hurt.surname} {hurt.age} YRS, {MEDICAL hurt|[HEAD INJ|BLEEDING FROM LIP|DIB]}, AMBO REQ
- {not.time} IP GONE TO {friend.name}, {ADDRESS_CLUE friend|NEXT DOOR BUT ONE}. NOT TO BE GIVEN OUT
- {not.time} IP'S {kid.son} {kid.name} {kid.packed} AT {kid.school}, {pc2.title} {pc2.surname} TO COLLECT
- {not.time} SUS NOW {accused.surname} DOB {accused.packed} DETAINED {not.time}, {accused.his} ADD {accused.street}
- {not.time} PASSENGER {man.name} {man.born} NFA. {man.He} IS A {man.job} AT {man.work}
- {not.time} NB AT {ADDRESS_CLUE nb|FLAT [2|7]} {nb.name} HAS RING FOOTAGE, {nb.email}
- {not.time} IP STATES {accused.surname} TOOK {hurt.his} PHONE, IMEI {hurt.imei}
- {not.time} PASSER BY {friend.name} {friend.age} YRS DOG WALKER {friend.mobile}
- {not.time} {pc2.title} {not.collar} {pc2.surname} WITH INF, DECLINES STMT
- {not.time} LOCKSMITH {garage.town} LOCKS {garage.landline} ETA {not|40 MINS}
- {not.time} VOICEMAIL LEFT FOR LANDLORD {nb.name} {nb.mobile}

= check
- {not.time} PNC VEH {accused.vrm} R/K {friend.caps}, {friend.address}. INSURED {accused.surname}
- {not.time} PNC NAME {accused.caps} {accused.packed} {accused.pnc} - {not|2 X WM}
- {not.time} PNC VEH {garage.vrm} HIRE, {garage.town} CAR HIRE {garage.landline}, HIRER {man.name}
- {not.time} LOCAL: {SOCIAL_CARE kid|CPP} FOR {kid.forename}, SW {sw.name} {sw.mobile}
- {not.time} LOCAL: {accused.surname} BAILED TO {ex.street} NOT TO CONTACT {ex.name}
- {not.time} EISEC SUBSCRIBER {caller.name} {caller.address}
- {not.time} VOTERS: {nb.surname}, {nb.forename} AND {friend.surname}, {friend.forename} AT {nb.street}
- {not.time} DL {accused.driver} {accused.caps}, BORN {accused.birthplace}
- {not.time} PROPERTY REF {not|P#####^^} CRIME {not.crime}

= result
- {not.time} NO OFFS, PARTIES SEPARATED. {hurt.surname} TO {friend.mother} {friend.name}, {friend.address}
- {not.time} 1 IN CUSTODY, {not|CU/####/26}. IP TO BE UPDATED ON {hurt.landline}
- {not.time} DASH HIGH. REF TO IDVA {doc.name}, {doc.email}
- {not.time} INF UPDATED BY TEXT {caller.mobile}. THANKED
- {not.time} OIC {pc.title} {not.collar} {pc.surname}, {pc.email}
- {not.time} VEHICLE {accused.vrm} SEIZED S165A, RECOVERY REF {not|RC#####}
