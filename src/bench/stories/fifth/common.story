# Parts that several sorts of document share. Parts with a capital are cast anew in every passage that names them.
kid: Child
pc: Officer
oic: Officer
sgt: Officer
doc: Professional
sw: Professional
sol: Professional
tech: Professional
shop: Organisation
surgery: Organisation
station: Organisation
bank: Organisation
friend: Outsider
nb: Outsider

= marking
- OFFICIAL - SENSITIVE (when complete)
- OFFICIAL-SENSITIVE
- RESTRICTED (when complete)
- OFFICIAL
- NOT PROTECTIVELY MARKED UNTIL COMPLETE
- OFFICIAL [COMMERCIAL|PERSONAL DATA]

= foot
- Printed by {pc.title} {pc.collar} {pc.surname} on {not.date} at {not.time}	Page {not|#} of {not|1#}
- Produced: {not.date} {not.time}	User: {not|[nx|ath|con]####}	Page {not|#}
- Form ref {not|[SP|PF|GEN]/##/[A|B|C]}, rev {not|0#/2[3|4|5]}. Retain for {not|[6|7|10] years}.
- Ref: {not.crime}	Doc ID {not|DOC00######}
- {not|Form ###[A|B] (0#/24)}	Version {not|[1|2|3].#}
