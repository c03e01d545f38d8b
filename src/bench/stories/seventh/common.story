# Passages that several sorts of document share. Parts with a capital are cast anew in every passage that names them.
kid: Child
pc: Officer
doc: Professional
staff: Professional
sw: Professional
shop: Organisation
surgery: Organisation
office: Organisation
station: Organisation
friend: Outsider
nb: Outsider
other: Outsider

= page-break

= offices
- I rang the surgery ({surgery.landline}) and was told to ring back at eight.
- {shop.firm} hold the camera footage, their head office number is {shop.landline}.
- Victim Support have written to me; their line is {office.landline}.
- I rang the council out-of-hours team on {office.landline} and got reference {not|SR-#######}.
- The vet's invoice {not|INV/#####} for {not.money} came from {shop.firm}, {shop.premises}, tel. {shop.landline}.
- Farmers' union insurance, policy {not|NFM/####/######}, claims line {office.landline}.
- The Citizens Advice at {office.premises} helped me fill the form in.
- The recovery garage is {shop.firm} of {shop.premises}, and they charge {not.money} a day.
- You can write to the Witness Service at {office.premises}.
- The bank's fraud team on {office.landline} gave me case number {not|FR########}.

= look
- The log is number {not.log} of {not.date}.
- Tagged in bag {not|MP########}, seal {not|B#######}.
- The receipt says till {not|04} transaction {not|7###} and shows {not.money}.
- The crime number I was given is {not.crime}.
- I produce this as exhibit {not.exhibit}.
- The chainsaw is a Husqvarna, model {not|550XP}, serial {not|20#########}, and about {not|six years} old.
- The barn is some {not|eighty years old} and lies {not.measure} from the lane.
- The quad, a {not|TRX420FA}, was bought {not|3 years} ago for {not|£6,450}.
- The ewes carry flock mark {not|UK 7#####} and the tags run from {not|00412} to {not|00467}.
- It is dealt with under {not.statute}.
- The hearing is at {not.court} on {not.date} at {not.time}.
- This refers to our letter of {not.date}, ref {not|KD/AP/####}.

