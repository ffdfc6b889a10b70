-- GETs the paths in a file in turn. Arguments: the file.
dofile(debug.getinfo(1, "S").source:match("@(.*/)") .. "answers.lua")
local requests, number = {}, 0

function init(args)
  for path in io.lines(args[1]) do requests[#requests + 1] = wrk.format("GET", path) end
  number = thread_number * math.floor(#requests / 2)
end

function request()
  number = number % #requests + 1
  return requests[number]
end
