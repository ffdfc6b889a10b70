-- Leads of distinct companies. Arguments: what tells this round from others, and a rate for each thread (none: as fast as possible).
dofile(debug.getinfo(1, "S").source:match("@(.*/)") .. "answers.lua")
local round, number, headers = nil, 0, nil

function init(args)
  round = args[1] .. "-" .. thread_number
  headers = {["Authorization"] = wrk.headers["Authorization"], ["Content-Type"] = "application/json"}
  if args[2] then pace(tonumber(args[2])) end
end

function request()
  number = number + 1
  local name = round .. "-" .. number
  return wrk.format("POST", "/v1/leads", headers, '{"externalId":"' .. name .. '","company":"Company ' .. name
    .. '","contact":{"name":"Ines Okafor","email":"ines@c' .. name .. '.example"},"country":"DE","source":"webinar",'
    .. '"problem":"shipments are planned by hand","consent":{"purposes":["shareWithPartner"],"evidence":"form",'
    .. '"expiresAt":"2099-12-31T00:00:00Z"}}')
end
